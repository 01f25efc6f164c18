// Serves dist/ on this machine only, and opens a browser where there is one.
//   node .ci/serve.mjs [--port 8080] [--no-browser]
// Every picture there is, is at /gallery/, once `kithbook art` has drawn them there (make run does).
import { spawn } from "node:child_process";
import { host, listening } from "./host.mjs";

const argument = (name, otherwise) => process.argv[process.argv.indexOf(name) + 1 || Infinity] ?? otherwise;
const PORT = Number(argument("--port", process.env.PORT ?? 8080));

const address = await listening(host("dist", { gallery: "target/gallery" }), PORT).catch((error) => {
  console.error(error.code === "EADDRINUSE" ? `Something else already uses port ${PORT}. Stop it, or say PORT=8081 make run.` : String(error));
  process.exit(1);
});
console.log(`Kithbook is at ${address}  (Ctrl+C stops it)`);
const hasScreen = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (!process.argv.includes("--no-browser") && hasScreen) {
  const [command, ...before] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
  // No browser to open is no fault: the address is on the screen.
  spawn(command, [...before, address], { stdio: "ignore", detached: true }).on("error", () => {}).unref();
}
