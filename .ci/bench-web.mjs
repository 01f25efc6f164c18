// What the built site costs a phone, beside a calendar widget in the same run: make bench-web.
//   node .ci/bench-web.mjs [--runs 7] [--turns 25]
// Machines are noisy, so times are told and judged only as ratios or "held"; counts that are broken end it with 1.
import { loadavg } from "node:os";
import { launch, LEVELS, placeOf } from "./browser.mjs";
import { calendarIn } from "./bench-web/calendar.mjs";
import * as cold from "./bench-web/cold.mjs";
import { slowLink } from "./bench-web/link.mjs";
import * as book from "./bench-web/turns.mjs";
import { host, listening } from "./host.mjs";
import { size } from "./size.mjs";

const argument = (name, otherwise) => Number(process.argv[process.argv.indexOf(name) + 1 || Infinity] ?? otherwise);
const [RUNS, TURNS] = [argument("--runs", 7), argument("--turns", 25)];
const EXAMPLE = "going-home";
const TURNED = ["under5", "8-11", "16+"];
const LIMITS = { opening: 1, openingAim: 0.6, turn: 100, turnAim: 50, shift: 0.001, elements: 1500 };

const servers = [];
const serve = async (server) => (servers.push(server), listening(server));
const broken = [];
/** The shifts of each visit. */
const shifts = [];
tellLoad();
const site = await serve(host("dist", { asPublished: true }));
const browser = await launch();
try {
  bytes();
  await opening();
  await turning();
  shifting();
  await holding();
} finally {
  await browser.close();
  for (const server of servers) server.close();
}
tellLoad();
for (const sentence of broken) console.error(sentence);
process.exitCode = broken.length ? 1 : 0;

function bytes() {
  heading("Bytes on the reading path, brotli");
  broken.push(...size());
}

async function opening() {
  heading(`First readable page: nothing kept, ${cold.SLOWER}x slower processor, ${RUNS} visits each, in turns`);
  console.log(`From the start of the navigation to the first frame with what is read, nothing left out. For the calendar that is the month
with its events. For Kithbook it is a page's heading and words, as a link leads to it: the program, its words and the plan
are fetched and the whole book is made. "By hand" is the way from the bookshelf: an example, who reads, the cover and the
page, each pressed after the frame that shows it.`);
  await calendarIn(".bench/calendar");
  const byHand = stepsTo((await placeOf(site, EXAMPLE)) + 1);
  const page = byHand.at(-1);
  const sites = [
    { name: "Kithbook", address: site, at: `#/example/${EXAMPLE}/child/home/1`, steps: [page] },
    { name: "FullCalendar", address: await serve(host(".bench/calendar", { asPublished: true })), at: "", steps: ["[role=gridcell] [style*='--fc-event-color']"] },
    { name: "by hand", address: site, at: "", steps: byHand },
  ];
  for (const own of sites) own.slowly = await serve(slowLink(Number(new URL(own.address).port)));
  // The first visit of all also warms the machine and is not counted.
  for (const { address, at, steps } of sites) await cold.coldVisit(browser, address + at, steps);
  for (const [network, way] of [["network as fast as it goes", "address"], ["1.6 Mbit/s, 150 ms there and back", "slowly"]]) {
    console.log(`\n${network}`);
    const visits = sites.map(() => []);
    for (let run = 0; run < RUNS; run += 1) {
      for (const [index, own] of sites.entries()) visits[index].push(await cold.coldVisit(browser, own[way] + own.at, own.steps));
    }
    const ends = visits.map((of) => of.map(({ marks }) => marks.at(-1)));
    for (const [index, { name }] of sites.entries()) {
      console.log(`  ${name.padEnd(13)} median ${ms(median(ends[index]))}, ${ms(Math.min(...ends[index]))} to ${ms(Math.max(...ends[index]))}`);
    }
    const parts = ["bookshelf", "who reads", "cover", "page"].map((name, step) => `${name} ${ms(median(visits[2].map(({ marks }) => marks[step])))}`);
    console.log(`  (by hand, on the way: ${parts.join(", ")})`);
    const [ratio, handRatio] = [0, 2].map((index) => median(ends[index]) / median(ends[1]));
    console.log(`  ratio ${ratio.toFixed(2)}: ${held(ratio, LIMITS.opening, "limit")}, ${held(ratio, LIMITS.openingAim, "aim")}; by hand ${handRatio.toFixed(2)}`);
    shifts.push(...[visits[0], visits[2]].flat().map((visit) => visit.shifts));
  }
}

async function turning() {
  heading(`Page turns: ${book.SLOWER}x slower processor, ${TURNS} at each level`);
  console.log(`From the press on "next", as the browser dates it, to the end of the first frame with the new heading and words. That
frame begins the turn's own movement, of 220 ms, which a device or a reader can switch off. The limit is for the 95th of
a hundred, the aim for the middle one. Beside it "one word": the least there is, a single word changed on the same screen.`);
  for (const level of TURNED) {
    const { turns, words, shifts: seen } = await book.turned(browser, site, EXAMPLE, level, TURNS);
    const [middle, late] = [median(turns), quantile(turns, 0.95)];
    const judged = `${held(late, LIMITS.turn, "limit")}, ${held(middle, LIMITS.turnAim, "aim")}`;
    console.log(`  ${level.padEnd(7)} median ${ms(middle)}, p95 ${ms(late)}, max ${ms(Math.max(...turns))}: ${judged}; one word ${ms(median(words))}`);
    shifts.push(seen);
  }
}

function shifting() {
  heading("Cumulative layout shift of these visits");
  const sum = (visit, isAsked) => visit.filter((shift) => shift.isAsked === isAsked).reduce((all, { value }) => all + value, 0);
  const sums = shifts.map((visit) => sum(visit, false));
  const worst = Math.max(...sums);
  console.log(`  ${worst.toFixed(4)} in the worst of ${sums.length} visits, ${median(sums).toFixed(4)} in the middle one:`);
  console.log("  all shifts of a visit together, but for what comes within half a second of a press");
  for (const { value, of, at, isAsked } of shifts[sums.indexOf(worst)]) {
    if (!isAsked) console.log(`    ${value.toFixed(4)} at ${at}  ${of}`);
  }
  // Where one page takes another's place, a browser may call what stays in its corner a shift.
  const asked = Math.max(...shifts.map((visit) => sum(visit, true)));
  console.log(`  (in answer to a press, up to ${asked.toFixed(4)} a visit: not counted)`);
  if (worst >= LIMITS.shift) broken.push(`Things shift by ${worst.toFixed(4)} that nobody asked for while a book is opened and read.`);
}

async function holding() {
  heading(`Elements in the document, every page of ${EXAMPLE} with the one that lies ready; the limit is ${LIMITS.elements}`);
  for (const level of LEVELS) {
    const counts = await book.elements(browser, site, EXAMPLE, level);
    const most = Math.max(...counts);
    console.log(`  ${level.padEnd(7)} ${String(counts.length).padStart(4)} pages, median ${median(counts)}, max ${most}`);
    if (most > LIMITS.elements) broken.push(`A page at level ${level} has ${most} elements.`);
  }
}

function stepsTo(place) {
  return [`li:nth-child(${place}) > .cover`, ".who__choice", ".reader--cover .button--main", ".sheet--shown .reader:not(.reader--cover) .reader__body:has(h1):has(.words > *)"];
}

function quantile(values, part) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)];
}

function median(values) {
  return quantile(values, 0.5);
}

function ms(time) {
  return `${Math.round(time)} ms`;
}

function held(value, limit, name) {
  return `${name} of ${limit} ${value <= limit ? "held" : "not held"}`;
}

function heading(words) {
  console.log(`\n== ${words}`);
}

function tellLoad() {
  console.log(`\nLoad of the machine over the last minute: ${loadavg()[0].toFixed(2)}`);
}
