// A slow network in front of a server, for every byte of a visit, the worker's own fetching too (a browser's own slow
// network leaves workers out). As Lighthouse's for phones: 1.6 megabits a second down, 150 ms there and back.
import { connect, createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

const [BYTES_PER_MS, ROUND_TRIP] = [1638.4 / 8, 150];
const PIECE = 4096;
// Timers are late by a millisecond or so: this far ahead a piece may be handed on, so that the link is never idle for it.
const AHEAD = 25;

/** A server that leads to a port, not listening yet. All its connections share the rate. */
export function slowLink(port) {
  let free = 0;
  return createServer({ allowHalfOpen: true, noDelay: true, pauseOnConnect: true }, async (near) => {
    const far = connect({ port, host: "127.0.0.1", allowHalfOpen: true, noDelay: true });
    for (const [end, other] of [[near, far], [far, near]]) end.on("error", () => other.destroy());
    // The shake of hands before the first byte.
    await pause(ROUND_TRIP);
    carry(near, far, async () => undefined);
    carry(far, near, async (bytes) => {
      free = Math.max(free, performance.now()) + bytes / BYTES_PER_MS;
      const wait = free - performance.now();
      if (wait > AHEAD) await pause(wait - AHEAD);
    });
  });
}

async function carry(from, to, turn) {
  const later = (does) => setTimeout(does, ROUND_TRIP / 2);
  try {
    for await (const bytes of from) {
      for (let at = 0; at < bytes.length; at += PIECE) {
        const piece = bytes.subarray(at, at + PIECE);
        await turn(piece.length);
        later(() => to.destroyed || to.write(piece));
      }
    }
    later(() => to.end());
  } catch {
    to.destroy();
  }
}
