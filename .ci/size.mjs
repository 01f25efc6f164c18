// What a child's first visit carries, compressed as a server would (brotli, quality 11). Fails over the limit.
// Fonts and pictures are apart, as design.md section 7 counts them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [LIMIT, AIM] = [200, 133]; // kilobytes of 1000 bytes
const DIST = "dist";

const top = readdirSync(DIST).filter((name) => /\.(html|css|js|wasm)$/.test(name));
const packs = readdirSync(join(DIST, "pack")).filter((name) => name !== "findings.pack").map((name) => `pack/${name}`);
const measured = (name) => {
  const bytes = readFileSync(join(DIST, name));
  return { name, raw: bytes.length, brotli: brotliCompressSync(bytes).length };
};
// One level is read; the largest stands for it. The bookshelf's own words are those of 8-11.
const byWeight = packs.map(measured).sort((one, other) => other.brotli - one.brotli);
const rows = [...top.map(measured), byWeight[0]].sort((one, other) => other.brotli - one.brotli);
const total = rows.reduce((sum, row) => sum + row.brotli, 0) / 1000;

for (const { name, raw, brotli } of rows) {
  console.log(`${(brotli / 1000).toFixed(1).padStart(8)} KB  ${(raw / 1000).toFixed(1).padStart(8)} KB raw  ${name}`);
}
console.log(`${total.toFixed(1).padStart(8)} KB  on the reading path; the limit is ${LIMIT}, the aim ${AIM}`);
if (total > LIMIT) {
  console.error(`The reading path is ${(total - LIMIT).toFixed(1)} KB over its limit.`);
  process.exit(1);
}
