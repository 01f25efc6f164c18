// Draws the pictures of the page. The app says what is to be drawn (`<img data-cue="…">`, src/web/book/picture.rs); this
// draws it when it comes near the screen, and shows it as an image at an address of this page only. Addresses are kept
// while a book is open, so that turning back draws nothing again, and given back when it is closed or put away.
import init, { draw } from "./pictures-program.js";

const NEAR = "60%"; // of the screen's height
const KEPT = 48; // drawings; some 60 KB each

const drawn = new Map(); // cue → address, the last used last

/** Begins to draw, once the program is there. */
export async function start(program) {
  await init({ module_or_path: program });
  const look = new IntersectionObserver(
    (seen) => seen.filter(({ isIntersecting }) => isIntersecting).forEach(({ target }) => (look.unobserve(target), show(target))),
    { rootMargin: NEAR },
  );
  // What is printed never comes near the screen.
  const wait = (image) => (drawn.has(image.dataset.cue) || image.closest(".printed") ? show(image) : look.observe(image));
  const isOpen = () => document.querySelector("[data-level]");
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

function show(image) {
  const address = addressOf(image.dataset.cue);
  if (address && image.src !== address) image.src = address;
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
  if (drawn.size > KEPT) {
    const [[oldest, old]] = drawn;
    drawn.delete(oldest);
    URL.revokeObjectURL(old);
  }
  return address;
}

function forget() {
  drawn.forEach((address) => URL.revokeObjectURL(address));
  drawn.clear();
}

/** Printing waits until the pictures of the whole book are there, by our button and by the keys for it. */
function printWithPictures() {
  const print = window.print.bind(window);
  window.print = async () => {
    dispatchEvent(new Event("beforeprint")); // by which the app lays out the whole book
    await new Promise(requestAnimationFrame);
    // An image that cannot be shown is left out, and the rest is printed.
    await Promise.allSettled([...document.querySelectorAll(".printed img")].map((image) => image.decode()));
    print();
  };
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === "p") {
      event.preventDefault();
      window.print();
    }
  });
}
