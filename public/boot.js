// Starts the app under the page's policy, which has no inline script and no unchecked markup.
//
// Leptos mounts a wholly static element of a view by parsing its markup. The policy stops every such parse unless a
// Trusted Types policy lets it through, so this file makes the one policy there is: it passes markup that can only be
// dead structure (known elements, known attributes, text) and throws at anything else. No text of a plan ever comes
// this way: that is set as text.
//
// Before that the page puts on what the reader asked this device to keep; after it, what draws pictures (pictures.js) and
// what reads aloud (listen.js) are fetched, and the worker that lets the site open with no network is made (sw.js); a newer
// version waits for the reader.

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

/** The settings a device may keep, as src/web/state/settings.rs writes them. */
const KEPT = /(size|spacing|font|theme|motion|cover|cloth|print)=([a-z0-9-]+)/g;

/** A link to the book of an example, as src/web/routes.rs reads it. */
const LINK = /^#\/example\/([a-z0-9-]+)\/([a-z]+)/;

const WORKER = "./sw.js";
const SETTLED = 2000; // milliseconds

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

/** The one script that may be named by its address. */
function workerOnly(address) {
  if (address === WORKER) return address;
  throw new TypeError("Kithbook loads no such script");
}

/** Puts the kept settings on the root of the page, before anything is drawn in another colour or size. */
function wear(root) {
  try {
    for (const [, name, word] of (localStorage.getItem("kithbook") ?? "").matchAll(KEPT)) root.dataset[name] = word;
  } catch {
    // A browser that keeps nothing has nothing to put on.
  }
}

async function boot(script) {
  wear(document.documentElement);
  const show = (id) => document.getElementById(id)?.removeAttribute("hidden");
  if (typeof WebAssembly !== "object") return show("no-wasm");
  globalThis.trustedTypes?.createPolicy("default", { createHTML: deadMarkup, createScriptURL: workerOnly });
  show("waiting");
  watchForStop();
  askEarly(script.dataset.examples.split(" "));
  try {
    const { js, wasm, wasmIntegrity } = script.dataset;
    const arrived = fetch(new URL(wasm, document.baseURI), { integrity: wasmIntegrity ?? "" });
    const { listen, listenIntegrity, pictures, picturesIntegrity, drawing: program, drawingIntegrity } = script.dataset;
    let coming;
    const drawing = () => (coming ??= later(pictures, picturesIntegrity, program, drawingIntegrity));
    // A bundle waits for no page to be drawn (src/web/platform/media.rs).
    globalThis.kithbookUnbundle = async (bytes) => (await drawing()).unbundle(bytes);
    const app = await import(new URL(js, document.baseURI).href);
    await app.default({ module_or_path: arrived });
    // Neither of these while the first words are on their way: keeping a site means fetching all of it.
    setTimeout(keepSite, SETTLED, navigator.serviceWorker);
    await Promise.race([anOpenBook(), new Promise((then) => setTimeout(then, SETTLED))]);
    await Promise.all([later(listen, listenIntegrity), drawing()]);
  } catch (fault) {
    console.error(fault);
    document.getElementById("waiting")?.setAttribute("hidden", "");
    show("no-boot");
  }
}

/** Waits until a book is on the screen. */
function anOpenBook() {
  return new Promise((then) => {
    const look = (_, watch) => {
      if (!document.querySelector("[data-level]")) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(then));
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-level"] });
  });
}

/**
 * Asks for what the address leads to: the bookshelf's list, or the plan and the words of a book. The page lists the
 * examples (.ci/site.mjs).
 */
function askEarly(examples) {
  const [, name, reader] = location.hash.match(LINK) ?? [];
  const at = examples.indexOf(name);
  const words = examples[(reader === "child" ? at : 0) + 1];
  for (const href of at < 0 ? ["examples/list.txt"] : [`examples/${name}.plan.json`, words]) {
    if (href) ask("preload", href, { as: "fetch" });
  }
}

/** Asks for a file before it is wanted. */
function ask(rel, href, how) {
  document.head.append(Object.assign(document.createElement("link"), { rel, href, crossOrigin: "anonymous", ...how }));
}

/** Fetches and starts what comes once the app can be read: without it a book is whole, in words. */
async function later(script, integrity, program, programIntegrity) {
  const [href, own] = [script, program].map((name) => name && new URL(name, document.baseURI).href);
  // A script that is imported is checked against its digest where it was preloaded with one.
  ask("modulepreload", href, { integrity });
  try {
    const module = await import(href);
    await module.start(own && fetch(own, { integrity: programIntegrity }));
    return module;
  } catch (fault) {
    console.error(fault);
  }
}

/**
 * Lets the worker keep the site on this device. A newer version it has kept waits: the bookshelf tells of it, and only
 * when the reader agrees, with no other window open, does it take over. How it stands is a word on the root.
 */
async function keepSite(workers) {
  const tell = (word) => {
    document.documentElement.dataset.newer = word;
    dispatchEvent(new Event("kithbook-newer"));
  };
  try {
    const site = await workers.register(WORKER, { updateViaCache: "none" });
    const look = () => site.waiting && workers.controller && tell("ready");
    look();
    site.addEventListener("updatefound", () => site.installing.addEventListener("statechange", look));
    workers.addEventListener("message", ({ data }) => data === "others" && tell(data));
    addEventListener("kithbook-agree", () => {
      workers.addEventListener("controllerchange", () => location.reload());
      site.waiting?.postMessage("agree");
    });
  } catch {
    // Where a browser has no workers, or may not keep one, the site works as before, with a network.
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
