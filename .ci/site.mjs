// Finishes what Trunk built in dist/: makes it lean, joins the sheets, names every file by its content and seals it
// with its digest, so that a browser runs exactly these bytes or nothing; lists them for the worker that keeps the site
// on a device. Run by .ci/build.sh. KITHBOOK_OFFLINE=off builds a site that no device keeps, and that any device which
// kept an older one forgets.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { lean, smallest } from "./lean.mjs";

const DIST = "dist";
const MINIFY = ["--minify", "--target=es2022", "--legal-comments=none", "--log-level=warning"];
const read = (name) => readFileSync(join(DIST, name));
const digest = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

let page = read("index.html").toString();
const [, oldJs, oldWasm] = page.match(/data-js="([^"]+)" data-wasm="([^"]+)"/) ?? fail("no start script in index.html");

const app = lean(read(oldJs).toString(), read(oldWasm), DIST);
const js = keep("app", "js", minified(app.js, "js"), oldJs);
const wasm = keep("app", "wasm", app.wasm, oldWasm);
const drawing = drawingPrograms();
const listen = keep("listen", "js", minified(readFileSync("public/listen.js"), "js"));
const boot = keep("boot", "js", minified(read("boot.js"), "js"), "boot.js");
const sheets = [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g)];
const joined = (hrefs) => chosen(minified(hrefs.map((href) => read(href).toString()).join(""), "css").toString());
const [forPaper, forScreen] = [true, false].map((wanted) => sheets.map(([, href]) => href).filter((href) => /\bprint\b/.test(href) === wanted));
const style = keep("style", "css", joined(forScreen), ...forScreen);
const paper = keep("print", "css", joined(forPaper), ...forPaper);

// What is asked for as soon as the program runs is on its way with the program. Whoever asks knows the digest.
const early = [wasm.name, wordsOf("8-11")];

// Trunk's own tags go; ours say the same with the new names and digests.
page = page
  .replace(/<!--[\s\S]*?-->/g, "")
  .replace(/\s*<link rel="(stylesheet|modulepreload|preload)"[^>]*>/g, "")
  .replace(/<script type="module"[^>]*><\/script>/g, "")
  .replace(
    "</head>",
    `  <link rel="stylesheet" href="./${style.name}" integrity="${style.digest}" crossorigin>
    <link rel="stylesheet" href="./${paper.name}" integrity="${paper.digest}" crossorigin media="print">
    <link rel="preload" href="./fonts/andika-latin-400-normal.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="preload" href="./fonts/andika-latin-700-normal.woff2" as="font" type="font/woff2" crossorigin>
    <link rel="modulepreload" href="./${js.name}" integrity="${js.digest}" crossorigin>
${early.map((address) => `    <link rel="preload" href="./${address}" as="fetch" crossorigin>\n`).join("")}    <script type="module" src="./${boot.name}" integrity="${boot.digest}" crossorigin data-js="./${js.name}" data-wasm="./${wasm.name}" data-wasm-integrity="${wasm.digest}" data-pictures="./${drawing.js.name}" data-pictures-integrity="${drawing.js.digest}" data-drawing="./${drawing.wasm.name}" data-drawing-integrity="${drawing.wasm.digest}" data-who="./${drawing.who.name}" data-who-integrity="${drawing.who.digest}" data-listen="./${listen.name}" data-listen-integrity="${listen.digest}" data-examples="${shelveExamples()}"></script>
  </head>`,
  )
  .replace(/\n\s+/g, "\n");
writeFileSync(join(DIST, "index.html"), page);
for (const font of ["atkinson-hyperlegible", "opendyslexic"]) {
  copyFileSync(join("node_modules/@fontsource", font, "LICENSE"), join(DIST, "fonts", `LICENSE-${font}`));
}
keepOffline();
check();

/** Writes a file under the name of its content and takes the old ones away. */
function keep(stem, ending, content, ...old) {
  const bytes = Buffer.from(content);
  for (const name of old) rmSync(join(DIST, name), { force: true });
  const name = `${stem}-${createHash("sha256").update(bytes).digest("hex").slice(0, 10)}.${ending}`;
  writeFileSync(join(DIST, name), bytes);
  return { name, digest: digest(bytes) };
}

/** The address at which src/web/state/words.rs asks for the words of a level. */
function wordsOf(level) {
  const version = [...digest(read(`pack/${level}.pack`))].reverse().filter((sign) => /[A-Za-z0-9]/.test(sign)).slice(0, 8).join("");
  return `pack/${level.replace("+", "%2B")}.pack?v=${version}`;
}

/**
 * What draws: the script that watches the page (public/pictures.js, public/who.js, public/days.js) with its glue and the style of
 * the calendar, and the two programs.
 */
function drawingPrograms() {
  const folder = join(DIST, "drawing");
  const program = (name) => smallest(read(`drawing/${name}-program_bg.wasm`), readFileSync(join(folder, `${name}-program.js`)).toString(), folder);
  const [pictures, who] = [program("pictures"), program("who")];
  for (const name of ["pictures.js", "who.js", "days.js"]) copyFileSync(join("public", name), join(folder, name));
  writeFileSync(join(folder, "days.css"), minified(readFileSync("assets/styles/days.css"), "css"));
  const bundled = execFileSync("node_modules/.bin/esbuild", [join(folder, "pictures.js"), "--bundle", "--format=esm", "--loader:.css=text", ...MINIFY], { stdio: ["ignore", "pipe", "inherit"] });
  rmSync(folder, { recursive: true });
  return { js: keep("pictures", "js", bundled), wasm: keep("pictures", "wasm", pictures), who: keep("who", "wasm", who) };
}

/** A script or a sheet with the same meaning in fewer bytes. */
function minified(text, loader) {
  return execFileSync("node_modules/.bin/esbuild", [`--loader=${loader}`, ...MINIFY], { input: text, stdio: ["pipe", "pipe", "inherit"] });
}

/**
 * What a device may ask for, the sheets say once, in a question such as `@media (prefers-color-scheme: dark)`. Here it is
 * said once more for a reader who chooses it, and no longer for one who chose otherwise. Compressed, that costs nothing.
 */
function chosen(sheet) {
  const [dark, contrast] = ["(prefers-color-scheme:dark)", "(prefers-contrast:more)"];
  const wear = { [dark]: '[data-theme$="dark"]', [contrast]: '[data-theme^="contrast"]', [`${contrast}and${dark}`]: '[data-theme="contrast-dark"]' };
  let found = 0;
  const both = sheet.replace(/@media ?(\(prefers-co[^{]+)\{:root\{([^}]*)\}\}/g, (_, question, values) => {
    found += 1;
    const theme = wear[question.replaceAll(" ", "")] ?? fail(`the sheets ask a device ${question}`);
    // :where() adds no weight, so that paper still has the last word.
    return `@media ${question}{:root:where(:not([data-theme])){${values}}}:root:where(${theme}){${values}}`;
  });
  if (found !== (sheet.match(/prefers-co[a-z-]+[^{]*\{/g)?.length ?? 0)) fail("a question about colours may hold nothing but :root, or no reader can choose the answer");
  return both;
}

/** Writes into sw.js what it keeps, and under which name. */
function keepOffline() {
  const isLetters = (name) => /^fonts\/(atkinson|opendyslexic).*woff2$/.test(name);
  const all = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => name !== "sw.js" && name !== "robots.txt")
    .sort();
  const listed = (names) => names.map((name) => [
    name === "index.html" ? "./" : name.split("/").map(encodeURIComponent).join("/"),
    digest(read(name)),
  ]);
  const isOff = process.env.KITHBOOK_OFFLINE === "off";
  const kept = isOff ? { files: [], letters: [] } : { files: listed(all.filter((name) => !isLetters(name))), letters: listed(all.filter(isLetters)) };
  const worker = read("sw.js").toString();
  const version = createHash("sha256").update(worker).update(JSON.stringify(kept)).digest("hex").slice(0, 16);
  const place = /^const KEPT = .*$/m;
  if (!place.test(worker)) fail("sw.js has no place for what it keeps");
  writeFileSync(join(DIST, "sw.js"), minified(worker.replace(place, () => `const KEPT = ${JSON.stringify({ version, ...kept })};`), "js"));
}

/**
 * Copies the example plans and lists them: file, digest, the child's name and the plan's aim, between tabs. Gives what
 * public/boot.js needs, between spaces: where an adult's words are, after a name that no example has; then each example's
 * name, and where the words of the child's level are, if not those of the bookshelf.
 */
function shelveExamples() {
  const [from, to] = ["assets/examples", join(DIST, "examples")];
  mkdirSync(to, { recursive: true });
  const early = ["", wordsOf("adult")];
  const list = readdirSync(from).filter((name) => name.endsWith(".plan.json")).sort().map((name) => {
    const bytes = readFileSync(join(from, name));
    const plan = JSON.parse(bytes.toString());
    writeFileSync(join(to, name), bytes);
    const level = plan.child.reading_level ?? "8-11";
    early.push(name.replace(".plan.json", ""), level === "8-11" ? "" : wordsOf(level));
    return `${[name, digest(bytes), plan.child.name, plan.aim?.main?.option ?? ""].join("\t")}\n`;
  });
  writeFileSync(join(to, "list.txt"), list.join(""));
  return early.join(" ");
}

/** What the page names must be there and be those bytes, and nothing may be inline. */
function check() {
  const final = read("index.html").toString();
  for (const [tag, address] of final.matchAll(/<(?:link|script)[^>]*(?:href|src)="\.\/([^"]+)"[^>]*>/g)) {
    const sealed = tag.match(/ integrity="([^"]+)"/)?.[1];
    if (sealed && sealed !== digest(read(address.replace(/\?.*/, "")))) fail(`${address} is not what index.html says`);
    if (!sealed && !/as="(font|fetch)"/.test(tag)) fail(`${address} has no digest`);
  }
  if (/<script(?![^>]*src=)|<style|\sstyle=|\son[a-z]+=/i.test(final)) fail("index.html holds something inline");
  const loose = readdirSync(DIST).filter((name) => /\.(js|wasm|css)$/.test(name) && name !== "sw.js" && !final.includes(name));
  if (loose.length) fail(`dist holds files that the page does not name: ${loose.join(", ")}`);
}

function fail(why) {
  throw new Error(why);
}
