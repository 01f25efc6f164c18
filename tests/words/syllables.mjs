// Reads words, one to a line; writes "word count" as the npm package `syllable` counts them.
import { readFileSync } from "node:fs";
import { syllable } from "syllable";

const words = readFileSync(0, "utf8").split("\n").filter(Boolean);
console.log(words.map((word) => `${word} ${syllable(word)}`).join("\n"));
