// Starts the app under the page's policy, which has no inline script and no unchecked markup.
//
// Leptos mounts a wholly static element of a view by parsing its markup. The policy stops every such parse unless a
// Trusted Types policy lets it through, so this file makes the one policy there is: it passes markup that can only be
// dead structure (known elements, known attributes, text) and throws at anything else. No text of a plan ever comes
// this way: that is set as text.

const ELEMENTS = new Set(
  "article aside b br button circle dd details div dl dt ellipse em figure footer g h1 h2 h3 header hr li line main nav ol p path rect section span strong summary svg ul"
    .split(" "),
);

const ATTRIBUTES = new Set(
  "aria-atomic aria-busy aria-current aria-describedby aria-expanded aria-hidden aria-label aria-labelledby aria-live aria-modal class cx cy d dir disabled fill fill-rule focusable height hidden id lang points preserveaspectratio r role rx ry stroke stroke-linecap stroke-linejoin stroke-width tabindex transform type viewbox width x x1 x2 y y1 y2"
    .split(" "),
);

const TAG = /<(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z][A-Za-z0-9-]*(?:="[^"<>]*")?)*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z][A-Za-z0-9-]*)(?:="([^"]*)")?/g;
const TEXT = /[^<>]+/y;
const PLACE = /<!>|<!---->|<!-- -->/y; // the empty comments by which Leptos marks a place
// Shapes take colours by name, never from an address elsewhere.
const ELSEWHERE = /url\s*\(|&|\\|javascript:|data:/i;

/** Gives the markup back if it is dead structure only, and throws a TypeError if it is anything else. */
export function deadMarkup(markup) {
  const text = String(markup);
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    if (take(TEXT) || take(PLACE)) continue;
    const start = at;
    const tag = take(TAG);
    if (!tag) throw new TypeError(`Kithbook lets no such markup through, at ${start}`);
    const [, closing, name, attributes] = tag;
    if (!ELEMENTS.has(name.toLowerCase())) throw new TypeError(`Kithbook lets no <${name}> through`);
    if (closing && attributes) throw new TypeError("An end tag has no attributes");
    for (const [, key, value = ""] of attributes.matchAll(ATTRIBUTE)) {
      if (!ATTRIBUTES.has(key.toLowerCase())) throw new TypeError(`Kithbook lets no attribute ${key} through`);
      if (ELSEWHERE.test(value)) throw new TypeError(`Kithbook lets no such ${key} through`);
    }
  }
  return text;
}

async function boot(script) {
  const show = (id) => document.getElementById(id)?.removeAttribute("hidden");
  if (typeof WebAssembly !== "object") return show("no-wasm");
  globalThis.trustedTypes?.createPolicy("default", { createHTML: deadMarkup });
  show("waiting");
  watchForStop();
  try {
    const { js, wasm, wasmIntegrity } = script.dataset;
    const arrived = fetch(new URL(wasm, document.baseURI), { integrity: wasmIntegrity ?? "" });
    const app = await import(new URL(js, document.baseURI).href);
    await app.default({ module_or_path: arrived });
  } catch (fault) {
    console.error(fault);
    document.getElementById("waiting")?.setAttribute("hidden", "");
    show("no-boot");
  }
}

/**
 * Should the program ever stop where it stands, shows the page's own plain message in the place of the book. It cannot do
 * that itself: it is built to end at once, with no words of a plan to leak. The console keeps the browser's own report.
 */
function watchForStop() {
  const stopped = (fault) => {
    if (fault?.name !== "RuntimeError") return;
    document.querySelector(".app")?.remove();
    document.getElementById("stopped")?.removeAttribute("hidden");
  };
  addEventListener("error", ({ error }) => stopped(error));
  addEventListener("unhandledrejection", ({ reason }) => stopped(reason));
}

if (typeof document !== "undefined") boot(document.querySelector("script[data-wasm]"));
