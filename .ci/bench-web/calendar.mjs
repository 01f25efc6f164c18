// The opponent: a month page of FullCalendar with a year of events, as its own guide says to make one and bundled as its
// users would. Wherever there was a choice it is the calendar's: no fonts to fetch, the events in the bundle and not
// behind another request, one view and nothing to drag.
import { build } from "esbuild";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const YEAR = new Date().getFullYear();

/** Days of family time and school, as a child in care has them: three a week, all year. */
const EVENTS = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(YEAR, 0, 1 + day)))
  .filter((day) => [1, 3, 6].includes(day.getUTCDay()))
  .map((day) => {
    const date = day.toISOString().slice(0, 10);
    const title = { 1: "School meeting", 3: "Tea with Nan", 6: "Time with Mum" }[day.getUTCDay()];
    return { title, start: `${date}T15:30:00`, end: `${date}T17:00:00` };
  });

const SOURCE = `
import { Calendar } from "fullcalendar";
import dayGridPlugin from "fullcalendar/daygrid";
import classicThemePlugin from "fullcalendar/themes/classic";
import "fullcalendar/skeleton.css";
import "fullcalendar/themes/classic/theme.css";
import "fullcalendar/themes/classic/palette.css";
new Calendar(document.getElementById("calendar"), {
  plugins: [dayGridPlugin, classicThemePlugin],
  initialView: "dayGridMonth",
  events: ${JSON.stringify(EVENTS)},
}).render();`;

const PAGE = ({ script, style }) => `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Calendar</title>
    <link rel="stylesheet" href="./${style}">
    <script type="module" src="./${script}"></script>
  </head>
  <body><div id="calendar"></div></body>
</html>
`;

/** Builds the page in a folder. */
export async function calendarIn(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { metafile } = await build({
    stdin: { contents: SOURCE, resolveDir: ".", sourcefile: "calendar.js" },
    bundle: true, minify: true, format: "esm", target: "es2022", metafile: true,
    outdir: folder, entryNames: "calendar-[hash]", logLevel: "warning",
  });
  const ending = (what) => basename(Object.keys(metafile.outputs).find((name) => name.endsWith(what)));
  writeFileSync(join(folder, "index.html"), PAGE({ script: ending(".js"), style: ending(".css") }));
}
