// Reads a calendar file; writes its times from a day to a day, as ical.js from npm finds them.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const [first, last] = process.argv.slice(2);
const root = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);

const series = new Map();
const changes = [];
for (const component of root.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  if (event.isRecurrenceException()) changes.push(event);
  else if (series.has(event.uid)) throw new Error(`${event.uid} is there twice`);
  else series.set(event.uid, event);
}
for (const change of changes) series.get(change.uid).relateException(change);

const written = (time) => time.toICALString().replace("Z", "");
const lines = [];
const put = (event, start, end) => {
  const state = event.component.getFirstPropertyValue("status") === "CANCELLED" ? "cancelled " : "";
  const day = written(start).slice(0, 8);
  const until = event.component.hasProperty("dtend") ? written(end) : "";
  if (first <= day && day <= last) lines.push(`${state}${written(start)}/${until} ${event.summary}`);
};
// What was moved may have been far away.
const beyond = `${Number(last.slice(0, 4)) + 1}1231`;
for (const event of series.values()) {
  if (!event.isRecurring()) {
    put(event, event.startDate, event.endDate);
    continue;
  }
  const times = event.iterator();
  for (let time = times.next(); time && written(time).slice(0, 8) <= beyond; time = times.next()) {
    const found = event.getOccurrenceDetails(time);
    put(found.item, found.startDate, found.endDate);
  }
}
console.log(JSON.stringify(lines.sort()));
