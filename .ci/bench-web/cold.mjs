// How long a first visit takes until its first page can be read: nothing kept, no worker yet, on a slow phone.
import { guide, watchShifts } from "./guide.mjs";

export const SLOWER = 4;
export const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };

/**
 * Milliseconds from the start of the navigation until each of `steps` is shown, and the shifts on the way. A browser
 * context of its own keeps nothing.
 */
export async function coldVisit(browser, address, steps) {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.addInitScript(guide, steps);
    await page.addInitScript(watchShifts);
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(() => window.marks, undefined, { timeout: 60_000 });
    return await page.evaluate(() => ({ marks: window.marks, shifts: window.shifts }));
  } finally {
    await context.close();
  }
}
