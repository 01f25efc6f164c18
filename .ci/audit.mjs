// What Lighthouse says of the built site, as a good static host would serve it, on a middling phone: make audit.
// The bookshelf is loaded three times, for its loading is timed; a contents page and a page of a book, which have no
// address of their own, are looked at as they stand. Ends with 1 where less is reached than HELD.
import lighthouse, { snapshot } from "lighthouse";
import puppeteer from "puppeteer-core";
import { CHROMIUM, placeOf } from "./browser.mjs";
import { host, listening } from "./host.mjs";

const HELD = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const LOADS = 3;
const EXAMPLE = "going-home";

const server = host("dist", { asPublished: true });
const address = await listening(server);
// Lighthouse speaks to a browser through puppeteer only.
const browser = await puppeteer.launch({ ...CHROMIUM, headless: true });
const broken = [];
try {
  await bookshelf();
  await book();
} finally {
  await browser.close();
  server.close();
}
for (const sentence of broken) console.error(sentence);
process.exitCode = broken.length ? 1 : 0;

async function bookshelf() {
  const loads = [];
  const speed = (report) => report.categories.performance.score;
  // On a busy machine a load may not be timed to its end; it is looked at once more.
  for (let tries = 0; loads.length < LOADS && tries < 2 * LOADS; tries += 1) {
    const page = await browser.newPage();
    const { lhr } = await lighthouse(address, { logLevel: "error", onlyCategories: Object.keys(HELD) }, undefined, page);
    if (speed(lhr) !== null) loads.push(lhr);
    await page.close();
  }
  if (loads.length < LOADS) throw new Error("the bookshelf's loads could not be timed");
  loads.sort((one, other) => speed(one) - speed(other));
  console.log(`Performance over ${LOADS} loads: ${loads.map((report) => percent(speed(report))).join(", ")}; the middle one is told.`);
  tell("The bookshelf", loads[Math.floor(LOADS / 2)]);
}

async function book() {
  const page = await browser.newPage();
  await page.setViewport({ width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true });
  await page.goto(address);
  const press = (selector) => page.locator(selector).click();
  await press(`li:nth-child(${(await placeOf(address, EXAMPLE)) + 1}) > .cover`);
  await press(".who__choice");
  await page.waitForSelector(".reader--cover");
  await lookedAt("A book's cover", page);
  await page.evaluate(() => (location.hash = "#/pages"));
  await page.waitForSelector(".hills");
  await lookedAt("A book's contents", page);
  await press("li:nth-child(2) > .hill");
  await page.waitForSelector(".reader");
  await lookedAt("A page of a book", page);
}

async function lookedAt(name, page) {
  // How fast something loads cannot be seen once it has.
  const onlyCategories = Object.keys(HELD).filter((category) => category !== "performance");
  tell(name, (await snapshot(page, { flags: { logLevel: "error", onlyCategories } })).lhr);
}

/** Prints a report's scores and what lost points, and keeps in mind what falls short. */
function tell(name, report) {
  console.log(`\n${name}`);
  if (report.runtimeError) broken.push(`${name}: ${report.runtimeError.message}`);
  for (const warning of report.runWarnings) console.log(`  (${warning})`);
  for (const { id, title, score, auditRefs } of Object.values(report.categories)) {
    console.log(`  ${String(percent(score)).padStart(3)}  ${title}`);
    // A score that could not be had is no number, and falls short too.
    if (!(percent(score) >= HELD[id])) broken.push(`${name}: ${title} is ${percent(score)} and not ${HELD[id]}.`);
    const audits = auditRefs.map((own) => ({ ...report.audits[own.id], weight: own.weight }));
    const short = audits.filter((audit) => audit.score !== null && audit.score < 1);
    for (const audit of short.filter(({ weight }) => weight > 0)) console.log(`         - ${reason(audit)}`);
    // These cost no points themselves, but say why a timing above did, or what is worth a look.
    for (const audit of short.filter(({ weight }) => weight === 0)) console.log(`           (${reason(audit)})`);
    const unseen = audits.filter(({ scoreDisplayMode }) => scoreDisplayMode === "error");
    for (const audit of unseen) broken.push(`${name}: ${audit.id} could not be looked at: ${audit.errorMessage}`);
  }
}

function reason({ id, title, displayValue, details, score }) {
  const places = (details?.items ?? []).slice(0, 3).map(placeIn).filter(Boolean);
  return [`${id} ${score.toFixed(2)}: ${title}`, displayValue, ...places].filter(Boolean).join("; ");
}

/** What an item of an audit's table is about, as far as it says. */
function placeIn({ type, node, url, description, source, subItems }) {
  // Sections of an explanation name no place.
  if (type === "list-section") return "";
  const why = node?.explanation?.replace(/\s+/g, " ") ?? description ?? subItems?.items?.[0]?.reason;
  const where = node?.snippet ?? (url ?? source?.url)?.replace(address, "./");
  return [typeof where === "string" && where, typeof why === "string" && why].filter(Boolean).join(": ");
}

function percent(score) {
  return score === null ? NaN : Math.round(score * 100);
}
