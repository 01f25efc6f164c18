// A browser at the built site, for pictures of it and for figures about it.
import { chromium } from "playwright-core";

export const LEVELS = ["under5", "5-7", "8-11", "12-15", "16+", "adult"];
export const WHO = { child: "This is my book", carer: "looks after", parent: "parent", worker: "whole plan" };
export const CHROMIUM = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
};

export const launch = () => chromium.launch(CHROMIUM);

/** The place of an example on the bookshelf, from 0. */
export async function placeOf(address, example) {
  const list = (await (await fetch(`${address}examples/list.txt`)).text()).trim().split("\n");
  const place = list.findIndex((line) => line.startsWith(`${example}.plan.json`));
  if (place < 0) throw new Error(`there is no example ${example}`);
  return place;
}

/** Opens a book at its contents, at a level, in a page that is at the bookshelf. */
export async function openBook(page, address, { example, reader = "child", level }) {
  await page.locator(".cover").nth(await placeOf(address, example)).click();
  await page.locator(".who__choice").filter({ hasText: new RegExp(WHO[reader], "i") }).first().click();
  // A child's book opens at its cover.
  await page.waitForSelector(".hills, .reader");
  await page.evaluate(() => (location.hash = "#/pages"));
  await page.waitForSelector(".hills");
  for (let tries = 0; level && tries < LEVELS.length; tries += 1) {
    const now = await page.locator(".app").getAttribute("data-level");
    if (now === level) return;
    await page.locator(".hill").first().click();
    await page.waitForSelector(".reader");
    // Another page may lie under the one that is shown.
    const tab = page.locator(".tab:visible");
    // At the youngest levels other levels stand behind the grown-up's tab.
    if (await tab.count()) await tab.click();
    const isSimpler = LEVELS.indexOf(level) < LEVELS.indexOf(now);
    const change = page.getByRole("button", { name: isSimpler ? /simpler/i : /more detail/i });
    await change.filter({ visible: true }).click();
    await page.waitForFunction((before) => document.querySelector(".app").dataset.level !== before, now);
    await page.evaluate(() => (location.hash = "#/pages"));
    await page.waitForSelector(".hills");
  }
}
