// Takes pictures of the built site for people to look at: make shots. They are kept in shots/, which is not committed.
//   node .ci/shots.mjs [EXAMPLE READER LEVEL]…   without arguments, a book for each level and reader
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";

const OUT = process.env.SHOTS ?? "shots";
const PORT = 8093;
const SCREENS = { phone: [390, 844], tablet: [820, 1180], across: [1180, 820], desktop: [1440, 900] };
const LEVELS = ["under5", "5-7", "8-11", "12-15", "16+", "adult"];
const BOOKS = [
  ["early-permanence", "child", "under5"],
];

const server = spawn(process.execPath, [".ci/serve.mjs", "--port", PORT, "--no-browser"], { stdio: "ignore" });
await new Promise((ready) => setTimeout(ready, 600));
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
export { OUT, PORT, SCREENS, LEVELS, BOOKS, server, browser, mkdirSync };
