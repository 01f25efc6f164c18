// Writes the words of a reference list, one to a line. Usage: list.mjs spache|dale-chall.
import { daleChall } from "dale-chall";
import { spache } from "spache";

console.log({ spache, "dale-chall": daleChall }[process.argv[2]].join("\n").toLowerCase());
