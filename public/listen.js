// Reads a page aloud, sentence by sentence, in a voice of this device, and shows which sentence it is.
//
// Only a voice that speaks on the device itself is ever used: a voice elsewhere would be sent the words of a plan. Where
// there is none, the button (src/web/pages/page.rs) is not shown. How it stands is a word on the root (`data-voice`), and
// the sheets do the rest: nothing of the page is changed, for the page is the app's. The sentence is shown as a highlight,
// which is no part of the page either.

/** What is read, in the order of the page. How many pages there are, the reasons and the picture's words are not. */
const READ = "h1, .status, .words :is(h2, p, li), .facts > div, .faces > li, .slip";
/** What names the words after it: a fact's label, and the word on a slip. */
const LABEL = "dt, .slip > strong";
/** Slower for the young; 1 for the others. */
const RATES = { under5: 0.85, "5-7": 0.85, "8-11": 0.95 };
const HIGHLIGHT = "said";
const LONG = 160; // letters; of an utterance of more than some 15 seconds Chromium may leave the rest unsaid
const ROOM = 96; // pixels above a sentence that is scrolled to: the corners' buttons stay there

const root = document.documentElement;
const level = () => document.querySelector("[data-level]")?.dataset.level;

/** What is being read: `{ left, place, level, utterance }`. Nothing of a text is held while nothing is read. */
let reading = null;

const watch = new MutationObserver(() => hasTurned() && stop());

/** Shows the button as soon as the device has a voice, which may be later. */
export function start() {
  globalThis.speechSynthesis?.addEventListener("voiceschanged", look);
  // Not every browser tells of its voices; each new page gives its heading the focus.
  document.addEventListener("focusin", look);
  document.addEventListener("click", ({ target }) => target.closest(".listen") && (reading ? stop() : read()));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && stop());
  document.addEventListener("visibilitychange", () => document.hidden && stop());
  for (const leaving of ["beforeprint", "pagehide"]) addEventListener(leaving, stop);
  look();
}

function look() {
  if (!voice()) stop();
  if (!voice()) delete root.dataset.voice;
  else if (!reading) root.dataset.voice = "ready";
}

/** The device's own voice that suits the page's language best. */
function voice() {
  const wanted = root.lang.toLowerCase();
  const [language] = wanted.split("-");
  // Some devices write en_GB.
  const fits = ({ lang }) => {
    const own = lang.toLowerCase().replace("_", "-");
    return own === wanted ? 2 : own.startsWith(wanted) ? 1 : own.split("-")[0] === language ? 0 : -1;
  };
  const all = globalThis.speechSynthesis?.getVoices() ?? [];
  const own = all.filter((one) => one.localService === true && fits(one) >= 0);
  return own.sort((one, other) => fits(other) - fits(one) || other.default - one.default)[0];
}

function read() {
  const article = document.querySelector(".sheet--shown article");
  if (!article || !voice()) return;
  reading = { left: [...article.querySelectorAll(READ)].flatMap(sentences), place: location.hash, level: level() };
  root.dataset.voice = "reading";
  watch.observe(document.body, { childList: true, subtree: true, characterData: true, attributeFilter: ["data-level"] });
  // Chromium says nothing where something before was left unsaid.
  speechSynthesis.cancel();
  next();
}

/** Says the next sentence. What was said is let go. */
function next() {
  const sentence = reading.left[0];
  // Asked for each time: should the device lose its voice, a browser would take one from elsewhere.
  const own = voice();
  if (!sentence || !own) return stop();
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  Object.assign(utterance, { voice: own, lang: own.lang, rate: RATES[reading.level] ?? 1 });
  utterance.onend = () => {
    if (reading?.utterance !== utterance) return;
    reading.left.shift();
    next();
  };
  utterance.onerror = () => reading?.utterance === utterance && stop();
  reading.utterance = utterance;
  show(sentence.range);
  speechSynthesis.speak(utterance);
}

function stop() {
  if (!reading) return;
  reading = null;
  watch.disconnect();
  globalThis.CSS?.highlights?.delete(HIGHLIGHT);
  speechSynthesis.cancel();
  root.dataset.voice = "ready";
}

/** Whether what is still to be read is no longer what the reader has before them. */
function hasTurned() {
  const { left, ...then } = reading;
  const isCovered = document.querySelector("dialog, .printed");
  return isCovered || then.place !== location.hash || then.level !== level() || left.some(({ range, shown }) => String(range) !== shown);
}

function show(range) {
  if (globalThis.Highlight) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  const floor = Math.min(innerHeight, document.querySelector(".bar").getBoundingClientRect().top);
  if (top >= 0 && bottom <= floor) return;
  const isCalm = root.dataset.motion === "calm" || matchMedia("(prefers-reduced-motion: reduce)").matches;
  scrollBy({ top: top - ROOM, behavior: isCalm ? "instant" : "smooth" });
}

/** The sentences of a block, each with its place on the page. */
function sentences(block) {
  const { text, places } = words(block);
  const split = globalThis.Intl?.Segmenter && new Intl.Segmenter(root.lang, { granularity: "sentence" });
  const parts = split ? [...split.segment(text)] : [{ segment: text, index: 0 }];
  return parts.flatMap(cut).filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).map(({ segment, index }) => {
    const from = index + segment.search(/\S/);
    const to = index + segment.trimEnd().length;
    const range = document.createRange();
    range.setStart(...places.findLast(({ at }) => at <= from).offset(from));
    range.setEnd(...places.findLast(({ at }) => at < to).offset(to));
    return { text: segment.trim(), range, shown: String(range) };
  });
}

/** What is too long for one breath, at its last pause before that. */
function cut({ segment, index }) {
  const breath = segment.slice(0, LONG);
  const pause = breath.search(/[.?!,;:]\s(?!.*[.?!,;:]\s)/s) + 1 || breath.lastIndexOf(" ");
  if (segment.length <= LONG || pause <= 0) return [{ segment, index }];
  return [{ segment: segment.slice(0, pause), index }, ...cut({ segment: segment.slice(pause), index: index + pause })];
}

/** A block as it is said, and where each of its text nodes stands in that. A label is said before its words: "When: Friday". */
function words(block) {
  const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const places = [];
  let text = "";
  let label = null;
  while (walk.nextNode()) {
    const node = walk.currentNode;
    const own = node.parentElement.closest(LABEL);
    if (label && !own) text += /[.?!:]$/.test(text) ? " " : ": ";
    label = own;
    const at = text.length;
    places.push({ at, offset: (to) => [node, Math.min(to - at, node.length)] });
    text += node.data;
  }
  return { text, places };
}
