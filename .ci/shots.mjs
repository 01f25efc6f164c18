// Takes pictures of the built site for people to look at: make shots. They go to shots/, which is not committed.
//   node .ci/shots.mjs                       each kind of page at each level, phone, tablet both ways and desktop
//   node .ci/shots.mjs EXAMPLE READER LEVEL [SCREEN]   every page of one book
// READER is child, carer, parent or worker; SCREEN is phone, tablet, across or desktop.
import { mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { LEVELS, launch, openBook } from "./browser.mjs";
import { host, listening } from "./host.mjs";

const OUT = process.env.SHOTS ?? "shots";
const SCREENS = { phone: [390, 844], tablet: [820, 1180], across: [1180, 820], desktop: [1440, 900] };

const [example, reader = "child", level, only] = process.argv.slice(2);
mkdirSync(OUT, { recursive: true });
const server = host("dist");
const address = await listening(server);
const browser = await launch();
try {
  if (example) {
    for (const screen of only ? [only] : ["tablet"]) await everyPage(example, reader, level, screen);
  } else {
    await shelf();
    for (const own of LEVELS) for (const screen of Object.keys(SCREENS)) await onePageEach("going-home", own === "adult" ? "parent" : "child", own, screen);
    for (const scheme of ["dark"]) for (const own of ["5-7", "12-15"]) await onePageEach("going-home", "child", own, "tablet", scheme);
  }
} finally {
  await browser.close();
  server.close();
}

async function shelf() {
  for (const screen of Object.keys(SCREENS)) {
    const page = await open(screen);
    await shot(page, `shelf-${screen}`);
    await page.close();
  }
}

async function open(screen, scheme = "light") {
  const [width, height] = SCREENS[screen];
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: scheme, reducedMotion: "reduce" });
  page.on("console", (said) => said.type() === "error" && console.error(said.text()));
  await page.clock.setFixedTime(new Date("2026-06-01T12:00:00"));
  await page.goto(address);
  await page.waitForSelector(".cover");
  return page;
}

async function onePageEach(name, who, own, screen, scheme = "light") {
  const page = await open(screen, scheme);
  await openBook(page, address, { example: name, reader: who, level: own });
  const stem = `${name}-${who}-${own}-${screen}${scheme === "dark" ? "-dark" : ""}`;
  await shot(page, `${stem}-contents`);
  const links = await page.locator(".hill").evaluateAll((hills) => hills.map((hill) => hill.getAttribute("href")));
  for (const link of links) {
    await page.evaluate((address) => (location.hash = address), link);
    await page.waitForSelector(".reader");
    await shot(page, `${stem}-${link.split("/")[1]}`);
  }
  await page.close();
}

async function everyPage(name, who, own, screen) {
  const page = await open(screen);
  await openBook(page, address, { example: name, reader: who, level: own });
  const stem = `${name}-${who}-${own ?? "own"}-${screen}`;
  await shot(page, `${stem}-000-contents`);
  await page.keyboard.press("Tab");
  await page.evaluate(() => (location.hash = "#/cover/1"));
  await page.waitForSelector(".reader");
  for (let number = 1; number < 200; number += 1) {
    await shot(page, `${stem}-${String(number).padStart(3, "0")}-${(await page.evaluate(() => location.hash)).slice(2).replace("/", "-")}`);
    const before = await page.evaluate(() => location.hash);
    await page.keyboard.press("ArrowRight");
    await pause(150);
    if ((await page.evaluate(() => location.hash)) === before) break;
  }
  await page.close();
}

async function shot(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await pause(120);
  await page.screenshot({ path: `${OUT}/${name}.png` });
}
