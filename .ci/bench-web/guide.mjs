// What runs in the page, from before its first byte. Each function is given to a browser as text, so it uses nothing from
// outside itself.

/**
 * Presses what a reader would, each thing after the frame that first shows it, until the last is shown; nobody could be
 * quicker. Times are milliseconds since the navigation began, in `marks`, one for each of `steps`.
 *
 * A thing is shown when the first frame that holds it has been drawn: the task after that frame says so. That is the same
 * for any page, and needs nothing of it.
 */
export function guide(steps) {
  const marks = [];
  let isDrawing = false;
  const afterFrame = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage("");
  });
  const look = () => {
    const found = isDrawing ? null : document.querySelector(steps[marks.length]);
    if (!found) return;
    isDrawing = true;
    afterFrame(() => {
      isDrawing = false;
      marks.push(performance.now());
      if (marks.length === steps.length) return watching.disconnect(), void (window.marks = marks);
      found.click();
      look();
    });
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { childList: true, subtree: true, attributeFilter: ["class"] });
}

/**
 * Notes every shift of what was shown already, in `shifts`, and whether it came within half a second of a press: such a
 * shift answers the press and is no fault by the usual count. The browser's own word for that is not taken, for it takes
 * our setting of the screen's size for a press, and knows nothing of presses by a script.
 */
export function watchShifts() {
  window.shifts = [];
  const presses = [];
  addEventListener("click", () => presses.push(performance.now()), true);
  const note = (list) => {
    for (const { value, startTime, sources } of list.getEntries()) {
      const node = sources[0]?.node;
      const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      const isAsked = presses.some((press) => startTime >= press && startTime < press + 500);
      window.shifts.push({ value, isAsked, at: location.hash || "#/", of: element?.outerHTML.slice(0, 60) ?? "" });
    }
  };
  new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
}

/** What a book says depends on the day. This one is the tests' own, so that counts are the same tomorrow. */
export function onOneDay() {
  const Real = Date;
  window.Date = class extends Real {
    constructor(...given) {
      given.length === 0 ? super(2026, 5, 1, 12) : super(...given);
    }
  };
}

/**
 * Times turns, in `turns`: from the press, as the browser dates it, until the first frame with the new page's heading and
 * words has been drawn.
 */
export function timeTurns() {
  window.turns = [];
  const shown = () => document.querySelector(".sheet--shown .turn")?.textContent;
  let pressed;
  addEventListener("click", ({ timeStamp }) => (pressed = { at: timeStamp, from: shown() }), true);
  const look = () => {
    if (!pressed || (shown() ?? pressed.from) === pressed.from) return;
    const { at } = pressed;
    pressed = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.turns.push(performance.now() - at);
      port2.postMessage("");
    });
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: ["class"] });
}

/** Times the least there is, one word changed on the same screen until it is drawn. */
export async function timeOneWord(count) {
  const word = document.querySelector(".reader__where span").firstChild;
  const [own, times] = [word.nodeValue, []];
  for (let time = 0; time < count; time += 1) {
    // At any moment between two frames, as a press comes.
    await new Promise((then) => setTimeout(then, 100 + 50 * Math.random()));
    const start = performance.now();
    word.nodeValue = own + "\u200b".repeat((time + 1) % 2);
    await new Promise((then) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage("");
    }));
    times.push(performance.now() - start);
  }
  word.nodeValue = own;
  return times;
}

/** Goes through the open book from its cover and gives the number of elements in the document at each page. */
export async function countElements() {
  const count = () => document.querySelectorAll("*").length;
  const next = () => document.querySelector(".sheet--shown .button--main");
  const frame = () => new Promise(requestAnimationFrame);
  const counts = [count()];
  while (next()) {
    const before = location.hash;
    next().click();
    // One frame to come to the place, one for what is done after it.
    while (location.hash === before) await frame();
    await frame();
    await frame();
    counts.push(count());
  }
  return counts;
}
