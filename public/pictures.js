// Draws the pictures of the page. The app says what is to be drawn (`<img data-cue="…">`, src/web/book/picture.rs); this
// draws it when it comes near the screen, and the scene of the page that lies ready (src/web/pages/leaves.rs) in advance. It
// shows each as an image at an address of this page only. Addresses are kept while a book is open, so that turning back draws
// nothing again, and given back when it is closed or put away.
//
// A photo that the plan's bundle holds (`window.kithbookPhotos`, src/web/platform/media.rs) takes the place of a face or a
// scene. It is decoded only when it is shown, and what is shown is drawn anew from its pixels, so that no place or camera
// goes with it.
//
// Who is who (a cue that begins with `kin`) is drawn by a program of its own, which is fetched for the first such picture, or
// when a book has been open for a while: the browser's own print menu waits for nothing. The same program tells what a view of the
// calendar is made of (`days`), which public/days.js puts after its image. The style of those comes from here too: it is not waited
// for with the words.
import init, { draw, may, plan_fault, told } from "./pictures-program.js";
import { putDays, removeDays, saveFile, withMonth } from "./days.js";
import daysStyle from "./days.css";
import { asked, layOut, putPapers } from "./who.js";
import initWho, { days, ics, papers, places, wall } from "./who-program.js";

const NEAR = "60%"; // of the screen's height
const KEPT = 48; // drawings; some 60 KB each
const SETTLED = 3000; // milliseconds after a book's first picture, when its reader has something to look at
const SIDES = { face: 512, scene: 1600, kin: 224 }; // pixels a photo has a side, at most

const drawn = new Map(); // cue → address, the last used last
const photos = new Map(); // size and file → address, or the promise of one

let soon; // the picture of the page that lies ready

let settling; // the wait before the program for who is who is fetched

let before = Promise.resolve(); // the photo before: one of 25 million pixels takes 100 MB while it is decoded

const isOpen = () => document.querySelector("[data-level]");

/** Begins to draw, once the program is there. */
export async function start(program) {
  await init({ module_or_path: program });
  if (CSSStyleSheet.prototype.replaceSync) {
    const style = new CSSStyleSheet();
    style.replaceSync(daysStyle);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  }
  const look = new IntersectionObserver(
    (seen) => seen.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => (look.unobserve(target), show(target))),
    { rootMargin: NEAR },
  );
  const wait = (image) => {
    // What is printed never comes near the screen. What lies ready is shown only when it is turned to: Chromium tells screen
    // readers nothing of a picture that came while nobody could see it.
    if (image.closest(".printed") || (drawn.has(image.dataset.cue) && !image.closest(".sheet--under"))) return show(image);
    // The place may still have the picture of the page before.
    image.removeAttribute("src");
    // What lies ready under the page is not near either; but its scene is drawn by the time that it is turned to.
    if (image.closest(".sheet--under .scene")) setTimeout(ready, 0, image.dataset.cue);
    look.observe(image);
  };
  const watch = new MutationObserver((changes) => {
    if (!isOpen()) return forget();
    for (const { target, addedNodes } of changes) {
      if (target.matches("img[data-cue]")) wait(target);
      for (const node of addedNodes) node.querySelectorAll?.("img[data-cue]").forEach(wait), node.matches?.("img[data-cue]") && wait(node);
    }
  });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-cue", "data-level"] });
  document.querySelectorAll("img[data-cue]").forEach(wait);
  printWithPictures();
}

/** A bundle's plan, its photos as they lie, and what is wrong with it, a finding to a line (src/bundle/told.rs). */
export async function unbundle(bytes) {
  const lines = told(bytes).split("\n").map((line) => line.split("\t"));
  const of = (kind) => lines.filter(([own]) => own === kind).map(([, ...fields]) => fields);
  const faults = of("finding").map((fields) => fields.join("\t"));
  const entry = ([name, isPacked, size, crc, from, to]) => [name, !!isPacked, Number(size), Number(crc), bytes.slice(from, to)];
  let plan;
  for (const [, isPacked, size, , packed] of of("plan").map(entry)) {
    plan = isPacked ? await inflated(packed, size).catch(() => undefined) : packed;
    const fault = plan_fault(bytes, plan);
    if (!fault) continue;
    faults.push(fault.slice(fault.indexOf("\t") + 1));
    plan = undefined;
  }
  const photos = of("photo").map(entry);
  return [plan, photos.length ? photos : undefined, faults.join("\n")];
}

/** Makes a picture that is soon to be shown, and has the browser load it. */
async function ready(cue) {
  const open = isOpen();
  const photo = await Promise.resolve(open && photoFor(cue)).catch(() => {});
  const address = open && isOpen() === open && (photo ?? addressOf(cue));
  if (address) (soon = new Image()).src = address;
}

/** Shows a picture. Answers when its photo is there too, where it has one; what is drawn is shown at once. */
function show(image) {
  if (!isOpen()) return undefined; // closed while it waited
  if (!whoProgram) settling ??= setTimeout(() => withWho().catch(() => (settling = undefined)), SETTLED);
  const { cue } = image.dataset;
  if (/^(kin|days) /.test(cue)) return showWho(image);
  const put = (address) => address && image.dataset.cue === cue && image.src !== address && (image.src = address);
  const known = photoFor(cue);
  const isThere = typeof known === "string";
  image.classList.toggle("photo", isThere);
  put(isThere ? known : addressOf(cue));
  return known?.then?.(
    (address) => put(address) && image.classList.add("photo"),
    // One that fails stays drawn, and what the photo would have shown is not said of the drawing.
    () => image.dataset.cue === cue && (image.alt = ""),
  );
}

const laid = new WeakMap(); // image on paper → the promise of its pictures

let whoProgram; // the promise of it, and then true

/** Fetches the program for who is who, once. Fails where it cannot be had, and the next such picture asks for it again. */
async function withWho() {
  const { who, whoIntegrity } = document.querySelector("script[data-who]").dataset;
  whoProgram ??= initWho({ module_or_path: fetch(new URL(who, document.baseURI), { integrity: whoIntegrity }) });
  try {
    await whoProgram;
    lettering ??= await letters().catch(() => ""); // without them other letters do
    whoProgram = true;
  } catch (fault) {
    whoProgram = undefined;
    throw fault;
  }
}

/** Shows who is who, and lays on it where people are: at once when the program for it is there. */
function showWho(image) {
  const [open, own] = [isOpen(), image.dataset.cue];
  const isSame = () => isOpen() === open && image.dataset.cue === own; // not closed or turned meanwhile
  const put = () => {
    if (!isSame()) return;
    if (own.startsWith("days ")) return showDays(image);
    removeDays(image);
    if (image.closest(".printed")) {
      // It is told of more than once, and laid out once.
      if (!laid.has(image)) laid.set(image, putPapers(image, papers(own) ?? "", (svg, number) => withPhotos(svg, `${own}\npaper ${number}`, isSame)));
      return laid.get(image);
    }
    const cue = asked(image);
    const text = places(cue);
    if (!text) return;
    layOut(image, text, () => showWho(image));
    return withPhotos(text.slice(0, text.indexOf("</svg>") + 6), cue, isSame)((address) => image.src !== address && (image.src = address));
  };
  return whoProgram === true ? put() : withWho().then(put).catch(console.error);
}

const SAVES = {
  save: (cue) => saveFile(ics(cue), "text/calendar", "calendar.ics"),
  wall: (cue) => saveFile(wall(cue), "text/html", "month.html"),
};

/** Shows a view of the calendar. Answers when its faces are there. */
function showDays(image) {
  if (laid.has(image)) return laid.get(image); // on paper it is told of more than once
  const faces = putDays(image, days(withMonth(image)) ?? "", () => showDays(image), SAVES);
  // On paper nothing comes near the screen, and on the screen these are near already.
  const shown = Promise.all(faces.map(show));
  if (image.closest(".printed")) laid.set(image, shown);
  return shown;
}

let lettering; // the letters of the page as a style, for a picture cannot use them from there

/** The book's own letters, regular and bold, as an image may have them: whole. WebKit paints its own all the same. */
async function letters() {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => [rule, sheet.href]));
  const own = rules.flatMap(([{ cssText }, base]) => (/^@font-face.*andika-latin-\d/s.test(cssText) ? [[cssText, base]] : []));
  const styles = own.map(async ([text, base]) => {
    const [whole, path] = text.match(/url\("([^"]+)"\)/);
    const blob = await (await fetch(new URL(path, base))).blob();
    return text.replace(whole, `url("${await inlined(blob)}")`);
  });
  return `<style>${(await Promise.all(styles)).join("")}</style>`;
}

const PHOTO = /href="photo:([^"]+)"/g;

/**
 * A picture with photos in it, for whoever puts it: at once with those that are known, and once more when the others have come.
 * What cannot be had is left out, and the drawn face below it is seen.
 */
function withPhotos(svg, key, isSame) {
  const files = [...new Set([...svg.matchAll(PHOTO)].map(([, file]) => file))];
  const known = () => files.filter((file) => typeof photos.get(`kin ${file}`) === "string");
  const address = () => {
    const there = known();
    return addressOf(`${key}\n${there.join(" ")}`, () => svg.replace(PHOTO, (whole, file) => (there.includes(file) ? `href="${photos.get(`kin ${file}`)}"` : "")).replace(">", `>${lettering}`));
  };
  return (put) => {
    put(address());
    const coming = files.filter((file) => !known().includes(file)).map((file) => photos.get(`kin ${file}`) ?? photo(`kin ${file}`, file, SIDES.kin, inlined));
    return coming.length ? Promise.allSettled(coming).then(() => isSame() && known().length && put(address())) : undefined;
  };
}

/** A photo as an address that holds all of it: an image may fetch nothing. */
const inlined = (pixels) =>
  new Promise((done, failed) => Object.assign(new FileReader(), { onload: ({ target }) => done(target.result), onerror: failed }).readAsDataURL(pixels));

/** The address of the photo that a cue asks for, if it does, or the promise of one: made once however many wait for it. */
function photoFor(cue) {
  const [, kind, file] = cue.match(/^(\w+)[^]*\nphoto (.+)$/) ?? [];
  if (!file) return undefined;
  const key = `${kind} ${file}`;
  return photos.get(key) ?? photo(key, file, SIDES[kind]);
}

function photo(key, file, side, addressOf = URL.createObjectURL) {
  const made = before.then(() => pixelsOf(file, side)).then(addressOf);
  before = made.catch(() => {});
  const coming = made.then((address) => {
    if (photos.get(key) !== coming) throw (URL.revokeObjectURL(address), new RangeError("the book was closed meanwhile"));
    photos.set(key, address);
    return address;
  });
  photos.set(key, coming);
  return coming;
}

/** A photo drawn anew. Fails where the bundle has none such, or where it is not what the bundle says. */
async function pixelsOf(file, side) {
  const [, isPacked, size, crc, packed] = window.kithbookPhotos.find(([name]) => name === file);
  const bytes = isPacked ? await inflated(packed, size) : packed;
  if (!may(bytes, size, crc)) throw new RangeError("no such photo is shown");
  const pixels = await createImageBitmap(new Blob([bytes]), { imageOrientation: "from-image" });
  const part = Math.min(1, side / Math.max(pixels.width, pixels.height));
  const canvas = Object.assign(document.createElement("canvas"), { width: pixels.width * part, height: pixels.height * part });
  canvas.getContext("2d").drawImage(pixels, 0, 0, canvas.width, canvas.height);
  pixels.close();
  return new Promise((done) => canvas.toBlob(done, "image/webp", 0.9)); // PNG where a browser writes no WebP
}

/** Inflates, and stops as soon as more comes than was said. */
async function inflated(packed, size) {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const [bytes, end] = [new Uint8Array(size), () => reader.cancel()];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, length);
    if (length + value.length > size) throw (end(), new RangeError("more than was said"));
    bytes.set(value, length);
    length += value.length;
  }
}

/** The address of a drawing. None where it cannot be drawn: then its words stand alone. */
function addressOf(cue, drawing = () => draw(cue)) {
  let address = drawn.get(cue);
  drawn.delete(cue);
  if (!address) {
    const svg = drawing();
    if (!svg) return undefined;
    address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  }
  drawn.set(cue, address);
  // All of a book that is being printed is needed at once.
  while (drawn.size > KEPT && !document.querySelector(".printed")) {
    const [[oldest, old]] = drawn;
    drawn.delete(oldest);
    URL.revokeObjectURL(old);
  }
  return address;
}

function forget() {
  // Nor is it printed, if that waited; and what still comes is not looked for where it no longer is.
  const waiting = printed();
  waiting.forEach((image) => image.removeAttribute("src"));
  if (waiting.length) dispatchEvent(new Event("afterprint"));
  soon = undefined;
  for (const addresses of [drawn, photos]) {
    addresses.forEach((address) => URL.revokeObjectURL(address));
    addresses.clear();
  }
}

/**
 * By our button and by the keys for it, printing waits until every picture of the whole book can be painted. The browser's
 * own menu waits for nothing of ours: what can be shown at once is shown when it tells of printing.
 */
function printWithPictures() {
  const print = window.print.bind(window);
  let shown;
  // The app hears of it first, and has laid out the whole book.
  addEventListener("beforeprint", () => (shown = printed().filter(({ dataset }) => dataset.cue).map(show)));
  window.print = async () => {
    const open = isOpen();
    dispatchEvent(new Event("beforeprint"));
    await Promise.all(shown);
    await new Promise((done) => setTimeout(done)); // until then an image may still speak for its picture of before
    // An image that cannot be shown is left out, and the rest is printed.
    await Promise.allSettled(printed().map(painted));
    if (isOpen() === open) print(); // unless the book was closed meanwhile
  };
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "p") {
      event.preventDefault();
      if (!event.repeat) window.print();
    }
  });
}

/** Waits until an image can be painted. */
async function painted(image) {
  const heard = (event) => new Promise((done) => image.addEventListener(event, done, { once: true }));
  if (image.src && !image.complete) await Promise.race(["load", "error"].map(heard));
  return image.decode();
}

const printed = () => [...document.querySelectorAll(".printed img")];
