// Takes pictures of the built site for people to look at: make shots. They go to shots/, which is not committed.
//   node .ci/shots.mjs                       each kind of page at each level, phone, tablet both ways and desktop
//   node .ci/shots.mjs EXAMPLE READER LEVEL [SCREEN]   every page of one book
// READER is child, carer, parent or worker; SCREEN is phone, tablet, across or desktop.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright-core";

const OUT = process.env.SHOTS ?? "shots";
const PORT = Number(process.env.PORT ?? 8093);
const SCREENS = { phone: [390, 844], tablet: [820, 1180], across: [1180, 820], desktop: [1440, 900] };
const LEVELS = ["under5", "5-7", "8-11", "12-15", "16+", "adult"];
const WHO = { child: "This is my book", carer: "looks after", parent: "parent", worker: "whole plan" };

const [example, reader = "child", level, only] = process.argv.slice(2);
mkdirSync(OUT, { recursive: true });
const server = spawn(process.execPath, [".ci/serve.mjs", "--port", String(PORT), "--no-browser"], { stdio: "inherit" });
await pause(800);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
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
  server.kill();
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
  await page.goto(`http://127.0.0.1:${PORT}/`);
  await page.waitForSelector(".cover");
  return page;
}

/** Opens a book at its contents, at a level. */
async function openBook(name, who, own, screen, scheme) {
  const page = await open(screen, scheme);
  const list = (await (await page.request.get(`http://127.0.0.1:${PORT}/examples/list.txt`)).text()).trim().split("\n");
  const place = list.findIndex((line) => line.startsWith(`${name}.plan.json`));
  await page.locator(".cover").nth(place).click();
  await page.waitForSelector(".who__choice");
  await page.locator(".who__choice").filter({ hasText: new RegExp(WHO[who], "i") }).first().click();
  await page.waitForSelector(".hills, .reader");
  await page.evaluate(() => (location.hash = "#/pages"));
  await page.waitForSelector(".hills");
  for (let tries = 0; own && tries < 6; tries += 1) {
    const now = await page.locator(".app").getAttribute("data-level");
    if (now === own) break;
    await page.locator(".hill").first().click();
    await page.waitForSelector(".reader");
    if (await page.locator(".tab").count()) await page.locator(".tab").click();
    const simpler = LEVELS.indexOf(own) < LEVELS.indexOf(now);
    await page.getByRole("button", { name: simpler ? /simpler/i : /more detail/i }).click();
    await page.waitForFunction((before) => document.querySelector(".app").dataset.level !== before, now);
    await page.evaluate(() => (location.hash = "#/pages"));
    await page.waitForSelector(".hills");
  }
  return page;
}

async function onePageEach(name, who, own, screen, scheme = "light") {
  const page = await openBook(name, who, own, screen, scheme);
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
  const page = await openBook(name, who, own, screen);
  const stem = `${name}-${who}-${own ?? "own"}-${screen}`;
  await shot(page, `${stem}-000-contents`);
  await page.keyboard.press("Tab");
  await page.evaluate(() => (location.hash = "#/cover/1"));
  await page.waitForSelector(".reader");
  for (let number = 1; number < 200; number += 1) {
    await shot(page, `${stem}-${String(number).padStart(3, "0")}-${(await page.evaluate(() => location.hash)).slice(2).replace("/", "-")}`);
    const before = await page.evaluate(() => location.hash);
    await page.keyboard.press("ArrowRight");
    await pause(60);
    if ((await page.evaluate(() => location.hash)) === before) break;
  }
  await page.close();
}

async function shot(page, name) {
  await page.evaluate(() => document.fonts.ready);
  await pause(120);
  await page.screenshot({ path: `${OUT}/${name}.png` });
}
