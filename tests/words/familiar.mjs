// Reads words, one to a line; writes those that a reference list does not hold, by this script's own stripping of endings.
// Usage: familiar.mjs spache|dale-chall. Spache is the list revised in 1974; Dale–Chall that of 1995. Both are American.
import { readFileSync } from "node:fs";
import { daleChall } from "dale-chall";
import { spache } from "spache";

const list = new Set({ spache, "dale-chall": daleChall }[process.argv[2]].map((word) => word.toLowerCase()));

const endings = [
  [/(n't|'(s|re|ve|ll|d|m))$/, ""],
  [/i(es|ed|er|est|ly)$/, "y"],
  [/s$/, ""],
  [/(es|ed|er|ing|est|ly)$/, ""],
  [/(es|ed|er|ing|est)$/, "e"],
  [/(.)\1(ed|er|ing|est)$/, "$1"],
];

const held = (word) =>
  list.has(word) ||
  (word.includes("-") && word.split("-").every(held)) ||
  endings.some(([ending, before]) => ending.test(word) && list.has(word.replace(ending, before)));

const words = readFileSync(0, "utf8").split("\n").filter(Boolean);
console.log(words.filter((word) => !held(word)).join("\n"));
