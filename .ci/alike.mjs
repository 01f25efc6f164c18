// Puts functions of a program that are alike beside one another. A compressor finds what repeats the more cheaply the nearer
// it lies; a compiler leaves functions in the order of its own names. What the program does is the same in any order.
//
// How alike two are is told by the runs of four bytes they share, estimated from the smallest hashes of each (Broder, "On the
// resemblance and containment of documents", 1997).
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

const [RUN, KEPT] = [4, 1024];

/** Orders the functions of the program in a file. `optimizer` is the address of wasm-opt. */
export function orderByLikeness(file, optimizer) {
  const program = readFileSync(file);
  const { imported, bodies } = functionsOf(program);
  const names = chained(bodies.map(sketch)).map((body, place) => [body + imported, `f${String(place).padStart(6, "0")}`]);
  writeFileSync(file, Buffer.concat([program, nameSection(names.sort(([one], [other]) => one - other))]));
  execFileSync(process.execPath, [optimizer, file, "--reorder-functions-by-name", "--strip-debug", "-o", file], { stdio: ["ignore", "ignore", "inherit"] });
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

/** All places, each followed by the one of those left that is most like it; the first of them where none is like it at all. */
function chained(sketches) {
  const left = new Set(sketches.keys());
  const order = [];
  let here = 0;
  while (left.delete(here)) {
    order.push(here);
    let most = -1;
    const last = sketches[here];
    for (const other of left) {
      const alike = likeness(last, sketches[other]);
      if (alike > most) [most, here] = [alike, other];
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
