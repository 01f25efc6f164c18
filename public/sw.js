// Keeps the site on this device, so that Kithbook opens with no network.
//
// All files of one version are kept together, each checked against its digest, under the name of that version: all or
// none. A newer version is kept beside it and waits until the reader agrees. Only files named here are ever kept; an
// opened plan is never fetched, so it never comes this way.
//
// When something is wrong with what is kept: an address with ?fresh fetches the site anew and forgets all of it, and a
// site built with KITHBOOK_OFFLINE=off makes every device that has kept it forget it.

// Written by .ci/site.mjs: [address, digest] of each file, and of the letters that are kept once they are chosen.
const KEPT = { version: "", files: [], letters: [] };

const SCOPE = self.registration.scope;
// Another copy of the site may live on the same host, so the name holds where this one is.
const OURS = `kithbook ${new URL(SCOPE).pathname} `;
const SET = OURS + KEPT.version;
const LETTERS = `${OURS}letters`;
const PAGE = new URL("./", SCOPE).href;
const isOff = KEPT.files.length === 0;

self.addEventListener("install", (event) => event.waitUntil(isOff ? self.skipWaiting() : keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(isOff ? forgetAll() : takeOver()));
self.addEventListener("message", (event) => event.data === "agree" && event.waitUntil(agree(event.source)));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (isOff || request.method !== "GET" || !request.url.startsWith(SCOPE)) return;
  const address = request.url.split(/[?#]/)[0];
  if (request.mode !== "navigate") event.respondWith(file(address, request));
  else if (address === PAGE || address === `${PAGE}index.html`) event.respondWith(page(request, event));
});

/** Keeps every file of this version, or nothing. */
async function keepAll() {
  const set = await caches.open(SET);
  try {
    await Promise.all(KEPT.files.map(async ([name, digest]) => set.put(at(name), await had(at(name), digest))));
  } catch (fault) {
    await caches.delete(SET);
    throw fault;
  }
}

/** A file, from an older version that has the same bytes, or from the network. */
async function had(address, digest) {
  const old = await caches.match(address);
  if (old && (await digestOf(old.clone())) === digest) return old;
  const answer = await fetch(address, { integrity: digest, cache: "no-cache" });
  if (!answer.ok) throw new TypeError(`${address} could not be had`);
  return answer;
}

/** From now on this version is the one: what older ones kept goes. */
async function takeOver() {
  const old = (await ours()).filter((name) => name !== SET && name !== LETTERS);
  await Promise.all(old.map((name) => caches.delete(name)));
  await dropOldLetters();
  await self.clients.claim();
}

/** Takes over for a reader who agrees, unless another window would lose its version under an open book. */
async function agree(reader) {
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (windows.length > 1) reader.postMessage("others");
  else await self.skipWaiting();
}

/** The page itself: the kept one, or the network's where it is lost or the reader asks for a fresh one. */
async function page(request, event) {
  if (new URL(request.url).searchParams.has("fresh")) {
    const fresh = await anew(request).catch(() => undefined);
    if (fresh?.ok) {
      await forgetAll();
      return fresh;
    }
  }
  const kept = await find(PAGE, SET);
  if (kept) return kept;
  // What was kept is gone or broken. It is made good behind the page; a newer site brings its own worker.
  event.waitUntil(keepAll().catch(() => undefined));
  return anew(request);
}

/** A file the page asks for. Letters are kept when they are first asked for. */
async function file(address, request) {
  const kept = (await find(address, SET)) ?? (await find(address, LETTERS));
  if (kept) return kept;
  const letters = KEPT.letters.find(([name]) => at(name) === address);
  if (!letters) return fetch(request);
  const answer = await had(address, letters[1]);
  const copy = answer.clone();
  // A device with no room for them shows them all the same.
  await caches.open(LETTERS).then((cache) => cache.put(address, copy)).catch(() => undefined);
  return answer;
}

async function dropOldLetters() {
  if (!(await caches.has(LETTERS))) return;
  const cache = await caches.open(LETTERS);
  for (const { url } of await cache.keys()) {
    const known = KEPT.letters.find(([name]) => at(name) === url);
    const isSame = known && (await digestOf(await cache.match(url))) === known[1];
    if (!isSame) await cache.delete(url);
  }
}

/** Forgets everything kept, and this worker too. */
async function forgetAll() {
  await Promise.all((await ours()).map((name) => caches.delete(name)));
  await self.registration.unregister();
}

const ours = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));
const at = (name) => new URL(name, SCOPE).href;
const anew = (request) => fetch(request.url, { cache: "no-cache" });
// A cache that cannot be read is as good as empty.
const find = (address, cacheName) => caches.match(address, { cacheName }).catch(() => undefined);

async function digestOf(answer) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
