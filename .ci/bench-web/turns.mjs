// An open book at a level: how long a page turn takes on a slow phone, what shifts, and how much a page holds.
import { openBook } from "../browser.mjs";
import { PHONE } from "./cold.mjs";
import { countElements, onOneDay, timeOneWord, timeTurns, watchShifts } from "./guide.mjs";

export const SLOWER = 6;
const REST = 80; // milliseconds that a finger stays down
const NEXT = ".bar .button--main:visible"; // another page may lie under the one that is shown

/**
 * Milliseconds for each of so many turns from the cover on, by pressing "next", beside as many changes of one word, and
 * the shifts since the first byte.
 */
export async function turned(browser, address, example, level, count) {
  const page = await opened(browser, address, example, level);
  await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await page.evaluate(timeTurns);
  for (let turn = 1; turn <= count; turn += 1) {
    // A bare press and a seldom look: a locator's own checks would run in the page while it turns.
    const { x, y, width, height } = await page.locator(NEXT).boundingBox();
    await page.mouse.click(x + width / 2, y + height / 2, { delay: REST });
    await page.waitForFunction((so) => window.turns.length === so, turn, { polling: 200 });
  }
  const words = await page.evaluate(timeOneWord, count);
  const seen = await page.evaluate(() => ({ turns: window.turns, shifts: window.shifts }));
  await page.context().close();
  return { ...seen, words };
}

/** The number of elements of every page of a book. */
export async function elements(browser, address, example, level) {
  const page = await opened(browser, address, example, level);
  const counts = await page.evaluate(countElements);
  await page.context().close();
  return counts;
}

/** A page at the cover of a book, in a browser context of its own. */
async function opened(browser, address, example, level) {
  const page = await (await browser.newContext(PHONE)).newPage();
  for (const script of [onOneDay, watchShifts]) await page.addInitScript(script);
  await page.goto(address);
  await openBook(page, address, { example, reader: level === "adult" ? "parent" : "child", level });
  await page.evaluate(() => (location.hash = "#/cover/1"));
  await page.waitForSelector(NEXT);
  return page;
}
