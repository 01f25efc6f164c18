// node run.mjs TOOL: reads lines "REPEATS PATH" of family.json files and answers each with one line of layout.json.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const tool = process.argv[2];
const { default: layOut } = await import(`./${tool}.mjs`);
for await (const line of createInterface({ input: process.stdin })) {
  const [, repeats, path] = /^(\d+) (.*)$/.exec(line);
  let answer;
  try {
    answer = await layOut(JSON.parse(readFileSync(path, "utf8")), Number(repeats));
  } catch (fault) {
    answer = { error: String(fault?.message ?? fault) };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
