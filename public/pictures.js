// Draws the pictures of the page. The app says what is to be drawn (`<img data-cue="…">`, src/web/book/picture.rs); this
// draws it when it comes near the screen, and the scene of the page that lies ready (src/web/pages/leaves.rs) in advance. It
// shows each as an image at an address of this page only. Addresses are kept while a book is open, so that turning back draws
// nothing again, and given back when it is closed or put away.
//
// A photo that the plan's bundle holds (`window.kithbookPhotos`, src/web/platform/media.rs) takes the place of a face or a
// scene. It is decoded only when it is shown, and what is shown is drawn anew from its pixels, so that no place or camera
// goes with it.
import init, { draw, may } from "./pictures-program.js";

const NEAR = "60%"; // of the screen's height
const KEPT = 48; // drawings; some 60 KB each
const SIDES = { face: 512, scene: 1600 }; // pixels a photo has a side, at most

const drawn = new Map(); // cue → address, the last used last
const photos = new Map(); // size and file → address, or the promise of one

let soon; // the picture of the page that lies ready

let before = Promise.resolve(); // the photo before: one of 25 million pixels takes 100 MB while it is decoded

const isOpen = () => document.querySelector("[data-level]");

/** Begins to draw, once the program is there. */
export async function start(program) {
  await init({ module_or_path: program });
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
  const { cue } = image.dataset;
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

/** The address of the photo that a cue asks for, if it does, or the promise of one: made once however many wait for it. */
function photoFor(cue) {
  const [, kind, file] = cue.match(/^(\w+)[^]*\nphoto (.+)$/) ?? [];
  if (!file) return undefined;
  const key = `${kind} ${file}`;
  return photos.get(key) ?? photo(key, file, SIDES[kind]);
}

function photo(key, file, side) {
  const made = before.then(() => pixelsOf(file, side));
  before = made.catch(() => {});
  const coming = made.then((pixels) => {
    if (photos.get(key) !== coming) throw new RangeError("the book was closed meanwhile");
    const address = URL.createObjectURL(pixels);
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
function addressOf(cue) {
  let address = drawn.get(cue);
  drawn.delete(cue);
  if (!address) {
    const svg = draw(cue);
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
  addEventListener("beforeprint", () => (shown = printed().map(show)));
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
