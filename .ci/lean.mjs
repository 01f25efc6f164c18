// Makes what wasm-bindgen wrote smaller without changing what it does: drops exports nobody calls and all that only they
// keep, then imports nothing asks for, and gives the rest short names on both sides.
//
// Leptos carries classes for streams of bytes that only a server's answers would need. They are exported, so no linker
// may drop them; this knows that our glue never makes one.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { leb, orderByLikeness } from "./alike.mjs";

const BINARYEN = "node_modules/binaryen/bin";
const NEVER_MADE = ["IntoUnderlyingByteSource", "IntoUnderlyingSink", "IntoUnderlyingSource"];

/** The glue and the program, smaller. `folder` is for files on the way. */
export function lean(js, wasm, folder) {
  const glue = withoutClasses(js);
  const program = smallest(wasm, glue, folder);
  return renamed(withoutImports(glue, program), program);
}

function withoutClasses(js) {
  for (const name of NEVER_MADE) {
    const [before, after] = [js, js
      .replace(new RegExp(`^export class ${name} \\{\\n[\\s\\S]*?^\\}\\n`, "m"), "")
      .replace(new RegExp(`^.*\\b${name}(?:Finalization)?\\b.*\\n(?:^    \\?.*\\n^    :.*\\n)?`, "gm"), "")];
    if (after === before || after.includes(name)) throw new Error(`the glue names ${name} in a new way`);
    js = after;
  }
  return js;
}

const calledBy = (glue) => new Set([...glue.matchAll(/\bwasm\.([A-Za-z_$][\w$]*)/g)].map(([, name]) => name));

/** The program without what its glue never calls. */
export function smallest(wasm, glue, folder) {
  const called = calledBy(glue);
  const [whole, graph, kept, small] = ["whole.wasm", "graph.json", "kept.wasm", "small.wasm"].map((name) => join(folder, name));
  writeFileSync(whole, wasm);
  const names = WebAssembly.Module.exports(new WebAssembly.Module(wasm)).map(({ name }) => name);
  const missing = [...called].filter((name) => !names.includes(name));
  if (missing.length) throw new Error(`the glue calls what the program lacks: ${missing.join(", ")}`);
  const exports = names.filter((name) => called.has(name)).map((name) => ({ name: `export ${name}`, export: name }));
  writeFileSync(graph, JSON.stringify([{ name: "glue", root: true, reaches: exports.map(({ name }) => name) }, ...exports]));
  execFileSync(process.execPath, [join(BINARYEN, "wasm-metadce"), whole, "--graph-file", graph, "-o", kept], { stdio: ["ignore", "ignore", "inherit"] });
  // Tried pass by pass: -Oz is 5 % smaller as it lies and 1 % larger as it is sent, for it leaves less that repeats.
  // The first kilobyte of memory is the last of the stack, which nothing has ever come near.
  execFileSync(process.execPath, [join(BINARYEN, "wasm-opt"), "-Os", "--skip-pass=local-cse", "--low-memory-unused", "--converge", "--strip-debug", "--strip-producers", kept, "-o", small]);
  orderByLikeness(small, join(BINARYEN, "wasm-opt"));
  const bytes = readFileSync(small);
  for (const path of [whole, graph, kept, small]) rmSync(path);
  return bytes;
}

/** An import of the glue is `        name: function(…) {` to the `        },` that closes it. */
const IMPORT = /^ {8}([\w$]+): function\([^)]*\) \{\n[\s\S]*?^ {8}\},\n/gm;

function withoutImports(glue, program) {
  const asked = new Set(WebAssembly.Module.imports(new WebAssembly.Module(program)).map(({ name }) => name));
  const lean = glue.replace(IMPORT, (whole, name) => (asked.delete(name) ? whole : ""));
  // A function of JavaScript's own may be handed over by name.
  for (const name of asked) if (!new RegExp(`^ {8}${name}: `, "m").test(lean)) throw new Error(`the glue has no ${name}`);
  return lean;
}

function renamed(glue, program) {
  const names = new Map();
  const short = (kind, name) => names.get(kind + name) ?? names.set(kind + name, `${kind}${names.size.toString(36)}`).get(kind + name);
  const wasm = withNames(program, (module, name) => [short("m", module), short("i", name)], (name) => short("e", name));
  const js = glue
    .replace(/\bwasm\.([A-Za-z_$][\w$]*)/g, (_, name) => `wasm.${short("e", name)}`)
    .replace(/^ {8}([\w$]+)(?=: (?!null))/gm, (whole, name) => (names.has(`i${name}`) ? `        ${names.get(`i${name}`)}` : whole))
    .replace(/^ {8}"([^"]+)": import0/gm, (_, module) => `        "${short("m", module)}": import0`);
  return { js, wasm };
}

/** Rewrites the names of a program's imports and exports (WebAssembly core specification 5.5.5 and 5.5.10). */
function withNames(program, nameImport, nameExport) {
  const parts = [program.subarray(0, 8)];
  let at = 8;
  const byte = () => program[at++];
  const number = () => {
    let [value, shift, next] = [0, 0, 0];
    do {
      next = byte();
      value += (next & 127) * 2 ** shift;
      shift += 7;
    } while (next > 127);
    return value;
  };
  const name = () => {
    const length = number();
    at += length;
    return program.subarray(at - length, at).toString("utf8");
  };
  const since = (start) => program.subarray(start, at);
  const limits = () => {
    const flags = byte();
    number();
    if (flags & 1) number();
  };
  const description = () => {
    switch (byte()) {
      case 0: number(); break;
      case 1: byte(); limits(); break;
      case 2: limits(); break;
      case 3: byte(); byte(); break;
      case 4: byte(); number(); break;
      default: throw new Error("an import of an unknown kind");
    }
  };
  while (at < program.length) {
    const start = at;
    const id = byte();
    const end = number() + at;
    if (id !== 2 && id !== 7) {
      at = end;
      parts.push(since(start));
      continue;
    }
    const count = number();
    const body = [leb(count)];
    for (let place = 0; place < count; place += 1) {
      const given = id === 2 ? nameImport(name(), name()) : [nameExport(name())];
      const from = at;
      if (id === 2) description();
      else {
        byte();
        number();
      }
      body.push(...given.flatMap((own) => [leb(Buffer.byteLength(own)), Buffer.from(own)]), since(from));
    }
    const section = Buffer.concat(body);
    parts.push(Buffer.from([id]), leb(section.length), section);
  }
  return Buffer.concat(parts);
}
