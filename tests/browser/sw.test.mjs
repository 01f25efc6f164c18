// The worker that keeps the site on a device, in a browser of a few lines. Run by `node --test`.
import assert from "node:assert/strict";
import { createHash, webcrypto } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

const SOURCE = readFileSync(new URL("../../public/sw.js", import.meta.url), "utf8");
const SCOPE = "https://books.example/kith/";
const at = (name) => new URL(name, SCOPE).href;
const digest = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** A device and a site: `files` is what the server has now; `online` whether it answers. */
function device(files) {
  const stores = new Map();
  const key = (request) => String(request.url ?? request);
  const cache = (name) => ({
    put: async (request, answer) => void stores.get(name)?.set(key(request), await answer.text()),
    match: async (request) => body(stores.get(name)?.get(key(request))),
    keys: async () => [...(stores.get(name)?.keys() ?? [])].map((url) => ({ url })),
    delete: async (request) => stores.get(name)?.delete(key(request)),
  });
  const body = (text) => (text === undefined ? undefined : new Response(text));
  const caches = {
    open: async (name) => (stores.has(name) || stores.set(name, new Map()), cache(name)),
    has: async (name) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name) => stores.delete(name),
    match: async (request, { cacheName } = {}) => {
      const names = cacheName ? [cacheName] : [...stores.keys()];
      return body(names.map((name) => stores.get(name)?.get(key(request))).find((text) => text !== undefined));
    },
  };
  const state = { files, online: true, asked: [], stores, windows: 1, calls: [], told: [] };
  const fetch = async (request, { integrity } = {}) => {
    const address = key(request);
    state.asked.push(address.replace(SCOPE, ""));
    if (!state.online) throw new TypeError("no network");
    const text = state.files[decodeURIComponent(address.split("?")[0].replace(SCOPE, "")) || "./"];
    if (text === undefined) return new Response("", { status: 404 });
    if (integrity && integrity !== digest(text)) throw new TypeError("other bytes");
    return new Response(text);
  };
  /** Starts the worker of a version that lists these files. */
  const worker = (version, listed = files, letters = {}) => {
    const heard = {};
    const note = (name) => async () => void state.calls.push(name);
    const self = {
      registration: { scope: SCOPE, unregister: note("unregister") },
      clients: { claim: note("claim"), matchAll: async () => Array(state.windows).fill({}) },
      skipWaiting: note("skipWaiting"),
      addEventListener: (name, does) => (heard[name] = does),
    };
    const list = (of) => Object.entries(of).map(([name, text]) => [name, digest(text)]);
    const kept = JSON.stringify({ version, files: list(listed), letters: list(letters) });
    const context = createContext({ self, caches, fetch, URL, TypeError, Promise, crypto: webcrypto, btoa, Uint8Array, String });
    runInContext(SOURCE.replace(/^const KEPT = .*$/m, `const KEPT = ${kept};`), context);
    const send = async (name, event = {}) => {
      const waits = [];
      let answer;
      heard[name]({ waitUntil: (one) => waits.push(one), respondWith: (one) => (answer = one), ...event });
      const got = await answer;
      await Promise.all(waits);
      return got;
    };
    const ask = async (address, mode = "cors", method = "GET") => {
      const got = await send("fetch", { request: { url: new URL(address, SCOPE).href, mode, method } });
      return got && (got.ok ? got.text() : got.status);
    };
    return { send, ask, start: async () => (await send("install"), await send("activate")) };
  };
  return { state, worker };
}

const FILES = { "./": "page one", "app.js": "program", "pack/8-11.pack": "words" };

test("after one visit the whole site is there with no network", async () => {
  const { state, worker } = device(FILES);
  const own = worker("1");
  await own.start();
  state.online = false;
  assert.equal(await own.ask("./", "navigate"), "page one");
  assert.equal(await own.ask("index.html", "navigate"), "page one");
  assert.equal(await own.ask("pack/8-11.pack?v=abc"), "words");
});

test("a set that cannot be had whole is not kept, and the old one goes on", async () => {
  const { state, worker } = device(FILES);
  const old = worker("1");
  await old.start();
  state.files = { ...FILES, "./": "page two" };
  const half = worker("2", { ...state.files, "missing.js": "never uploaded" });
  await assert.rejects(half.send("install"));
  const other = worker("3", { ...FILES, "app.js": "not what the server has" });
  await assert.rejects(other.send("install"));
  assert.deepEqual([...state.stores.keys()], ["kithbook /kith/ 1"]);
  assert.equal(await old.ask("./", "navigate"), "page one");
});

test("a newer set waits beside the old one, and fetches only what differs", async () => {
  const { state, worker } = device(FILES);
  const old = worker("1");
  await old.start();
  state.files = { ...FILES, "./": "page two" };
  state.asked.length = 0;
  const newer = worker("2", state.files);
  await newer.send("install");
  assert.deepEqual(state.asked, [""]);
  assert.ok(!state.calls.includes("skipWaiting"));
  assert.equal(await old.ask("./", "navigate"), "page one");
  await newer.send("activate");
  assert.deepEqual([...state.stores.keys()], ["kithbook /kith/ 2"]);
  assert.equal(await newer.ask("./", "navigate"), "page two");
});

test("a reader who agrees gets the newer version, but not over another open window", async () => {
  const { state, worker } = device(FILES);
  const newer = worker("2");
  const source = { postMessage: (word) => state.told.push(word) };
  state.windows = 2;
  await newer.send("message", { data: "agree", source });
  assert.deepEqual([state.told, state.calls], [["others"], []]);
  state.windows = 1;
  await newer.send("message", { data: "agree", source });
  assert.deepEqual(state.calls, ["skipWaiting"]);
});

test("a lost page comes from the network, and the set is made whole again", async () => {
  const { state, worker } = device(FILES);
  const own = worker("1");
  await own.start();
  state.stores.clear();
  assert.equal(await own.ask("./", "navigate"), "page one");
  state.online = false;
  assert.equal(await own.ask("./", "navigate"), "page one");
});

test("?fresh forgets what is kept, but only when there is a fresh page to be had", async () => {
  const { state, worker } = device(FILES);
  const own = worker("1");
  await own.start();
  state.online = false;
  assert.equal(await own.ask("./?fresh", "navigate"), "page one");
  assert.equal(state.stores.size, 1);
  state.online = true;
  state.files = { ...FILES, "./": "page two" };
  assert.equal(await own.ask("./?fresh", "navigate"), "page two");
  assert.equal(state.stores.size, 0);
  assert.ok(state.calls.includes("unregister"));
});

test("a site that is built to keep nothing is forgotten by every device", async () => {
  const { state, worker } = device(FILES);
  await worker("1").start();
  const off = worker("", {});
  await off.start();
  assert.equal(state.stores.size, 0);
  assert.ok(state.calls.includes("skipWaiting") && state.calls.includes("unregister"));
  assert.equal(await off.ask("./", "navigate"), undefined);
});

test("letters are kept once they are chosen, and dropped when a newer version has others", async () => {
  const letters = { "fonts/dyslexic.woff2": "letters" };
  const { state, worker } = device({ ...FILES, ...letters });
  const own = worker("1", FILES, letters);
  await own.start();
  assert.ok(!state.asked.includes("fonts/dyslexic.woff2"));
  assert.equal(await own.ask("fonts/dyslexic.woff2"), "letters");
  state.online = false;
  assert.equal(await own.ask("fonts/dyslexic.woff2"), "letters");
  state.online = true;
  await worker("2", FILES, letters).start();
  assert.ok(state.stores.has("kithbook /kith/ letters"));
  await worker("3", FILES, { "fonts/dyslexic.woff2": "newer letters" }).start();
  assert.equal(state.stores.get("kithbook /kith/ letters").size, 0);
});

test("nothing that is no file of the site is ever kept, and other sites are left alone", async () => {
  const { state, worker } = device({ ...FILES, "mine.plan.json": "secret" });
  const own = worker("1", FILES);
  await own.start();
  assert.equal(await own.ask("mine.plan.json"), "secret");
  assert.equal(await own.ask("missing.png"), 404);
  assert.equal(await own.ask("https://elsewhere.example/a"), undefined);
  assert.equal(await own.ask("./", "cors", "POST"), undefined);
  assert.deepEqual([...state.stores.values()].flatMap((store) => [...store.keys()]).sort(), Object.keys(FILES).map(at).sort());
});
