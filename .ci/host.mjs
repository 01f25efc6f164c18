// Serves folders of files on this machine only. `host` gives a server that is not listening yet.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync } from "node:zlib";

export const HOST = "127.0.0.1";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".pack": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
// What is compressed in itself already gains nothing.
const PACKED = new Set([".png", ".woff2"]);

const HEADERS = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};
const GALLERY = "/gallery/";
// A name that holds the digest of its content never means anything else.
const NEVER_CHANGES = /-[0-9a-z]{8,}\.(css|js|wasm)$/i;

/**
 * A server of a folder. With `asPublished` it answers as a good static host does: compressed, once and beforehand, and
 * with what never changes told to be kept for a year. Without, a file is read anew each time, for somebody at work on it.
 * `gallery` is a folder of every picture there is, for that same somebody.
 */
export function host(folder, { asPublished = false, gallery } = {}) {
  const compressed = asPublished ? allCompressed(folder) : new Map();
  return createServer((request, response) => {
    const isGallery = gallery && request.url.startsWith(GALLERY);
    const [where, url] = isGallery ? [gallery, request.url.slice(GALLERY.length - 1)] : [folder, request.url];
    const file = ["GET", "HEAD"].includes(request.method) ? fileOf(where, url) : undefined;
    if (!file) return response.writeHead(404, HEADERS).end();
    const isLasting = asPublished && NEVER_CHANGES.test(file);
    const small = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") ? compressed.get(file) : undefined;
    const bytes = small ?? readFileSync(file);
    response.writeHead(200, {
      ...HEADERS,
      "Cache-Control": isLasting ? "public, max-age=31536000, immutable" : "no-cache",
      "Content-Length": bytes.length,
      "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
      ...(compressed.has(file) && { Vary: "Accept-Encoding" }),
      ...(small && { "Content-Encoding": "br" }),
    });
    response.end(request.method === "HEAD" ? undefined : bytes);
  });
}

/** Starts a server on a port, or on any that is free, and says its address. */
export function listening(server, port = 0) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => resolve(`http://${HOST}:${server.address().port}/`));
  });
}

/** The file an address names, or nothing: no way leads out of the folder. */
function fileOf(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    return file.startsWith(normalize(folder) + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function allCompressed(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !PACKED.has(extname(entry.name)))
    .map((entry) => normalize(join(entry.parentPath, entry.name)));
  return new Map(files.map((file) => [file, brotliCompressSync(readFileSync(file))]));
}
