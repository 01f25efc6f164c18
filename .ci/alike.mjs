// Puts functions of a program that are alike beside one another. A compressor finds what repeats the more cheaply the nearer
// it lies; a compiler leaves functions in the order of its own names. What the program does is the same in any order.
//
// How alike two are is told by the runs of four bytes they share, estimated from the smallest hashes of each (Broder, "On the
// resemblance and containment of documents", 1997).
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";

const [RUN, KEPT] = [4, 1024];
const COUNTS = [1, 0.3, 0.1]; // how much the last function counts, and those before it
const TRIED = 12; // orders

/** Orders the functions of the program in a file. `optimizer` is the address of wasm-opt. */
export function orderByLikeness(file, optimizer) {
  // A call names a function by its place, so that an order changes what is alike. A third time gains nothing.
  for (let time = 0; time < 2; time += 1) {
    const program = readFileSync(file);
    const { imported, bodies } = functionsOf(program);
    const names = lightest(bodies).map((body, place) => [body + imported, `f${String(place).padStart(6, "0")}`]);
    writeFileSync(file, Buffer.concat([program, nameSection(names.sort(([one], [other]) => one - other))]));
    execFileSync(process.execPath, [optimizer, file, "--reorder-functions-by-name", "--strip-debug", "-o", file], { stdio: ["ignore", "ignore", "inherit"] });
  }
}

/** The smallest hashes of a function's runs of bytes, in order. */
function sketch(body) {
  const hashes = new Set();
  for (let at = 0; at + RUN <= body.length; at += 1) {
    let hash = body.readUInt32LE(at);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hashes.add((hash ^ (hash >>> 16)) >>> 0);
  }
  return Uint32Array.from(hashes).sort().subarray(0, KEPT);
}

/** What part of their smallest hashes two sketches share. */
function likeness(one, other) {
  const most = Math.min(KEPT, Math.max(one.length, other.length));
  let [i, j, shared] = [0, 0, 0];
  for (let seen = 0; seen < most && i < one.length && j < other.length; seen += 1) {
    if (one[i] === other[j]) {
      shared += 1;
      i += 1;
      j += 1;
    } else if (one[i] < other[j]) i += 1;
    else j += 1;
  }
  return shared / (most || 1);
}

/** The lightest of several orders. Which function is the first decides all others, and nothing tells a good first one. */
function lightest(bodies) {
  const alike = likenesses(bodies.map(sketch));
  const weight = (order) => brotliCompressSync(Buffer.concat(order.map((place) => bodies[place]))).length;
  const orders = Array.from({ length: TRIED }, (_, part) => chained(alike, Math.floor((part * bodies.length) / TRIED)));
  return orders.map((order) => [weight(order), order]).sort(([one], [other]) => one - other)[0][1];
}

/** How alike each function is to each. */
function likenesses(sketches) {
  const all = sketches.map(() => new Float32Array(sketches.length));
  for (const [here, one] of sketches.entries()) {
    for (let there = 0; there < here; there += 1) all[here][there] = all[there][here] = likeness(one, sketches[there]);
  }
  return all;
}

/** All places from the first on, each followed by the one of those left that is most like the last few. */
function chained(alike, first) {
  const left = new Set(alike.keys());
  const order = [];
  let here = first;
  while (left.delete(here)) {
    order.push(here);
    const last = order.slice(-COUNTS.length).reverse();
    let most = -1;
    for (const other of left) {
      let sum = 0;
      for (let ago = 0; ago < last.length; ago += 1) sum += COUNTS[ago] * alike[last[ago]][other];
      if (sum > most) [most, here] = [sum, other];
    }
  }
  return order;
}

/** How many functions a program imports, and the bodies of its own (WebAssembly core specification 5.5). */
function functionsOf(program) {
  let at = 8;
  const number = () => {
    let [value, shift, next] = [0, 0, 0];
    do {
      next = program[at++];
      value += (next & 127) * 2 ** shift;
      shift += 7;
    } while (next > 127);
    return value;
  };
  const module = new WebAssembly.Module(program);
  const imported = WebAssembly.Module.imports(module).filter(({ kind }) => kind === "function").length;
  const bodies = [];
  while (at < program.length) {
    const id = program[at++];
    const end = number() + at;
    if (id === 10) {
      for (let left = number(); left > 0; left -= 1) {
        const length = number();
        bodies.push(program.subarray(at, at + length));
        at += length;
      }
    }
    at = end;
  }
  return { imported, bodies };
}

/** A section that names functions, in the order of their numbers. */
function nameSection(names) {
  const text = (name) => Buffer.concat([leb(Buffer.byteLength(name)), Buffer.from(name)]);
  const functions = Buffer.concat([leb(names.length), ...names.flatMap(([number, name]) => [leb(number), text(name)])]);
  const body = Buffer.concat([text("name"), leb(1), leb(functions.length), functions]);
  return Buffer.concat([leb(0), leb(body.length), body]);
}

/** A whole number as unsigned LEB128. */
export function leb(number) {
  const bytes = [];
  do {
    bytes.push((number & 127) | (number > 127 ? 128 : 0));
    number = Math.floor(number / 128);
  } while (number > 0);
  return Buffer.from(bytes);
}
