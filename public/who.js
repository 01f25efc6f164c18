// A picture of who is who on the screen: as large as it has to be, with the child in the middle of what is seen, and for each
// face the way to that person's page. The picture itself is drawn like any other (public/pictures.js); what is laid on it here
// is only where people are, and goes with the page.
//
// One person can be come to by Tab, and the others from there by the arrows, which follow kin: up to parents, down to children,
// along to brothers, sisters and partners. A family that is too large for one picture is walked through: whoever has more of their
// own than are shown has a way to the picture round them.

const STEP = 1.25;
const SMALLEST = 0.85; // to begin with, and of a picture that is seen whole: a name has 14 pixels then
const LARGEST = 2.5;
const FINGER = 44; // pixels
const watching = new WeakMap(); // sheet → what tells of its size
const ARROWS = { ArrowUp: 0, ArrowDown: 1, ArrowLeft: 2, ArrowRight: 3 };

const walked = new WeakMap(); // image → its cue, and round whom it is shown

/** The cue for an image: what of a picture may be wide or narrow fits its box, and a large family is shown round whom it was walked to. */
export function asked(image) {
  const [cue, box] = [image.dataset.cue, image.closest(".kin")?.clientWidth];
  const fitted = cue.replace(/^(kin \w+) \d+/, (_, kind) => `${kind} ${Math.round(Math.min(760, box) || 390)}`);
  const from = walkedTo(image);
  return from ? `${fitted}\nfrom\t${from}` : fitted;
}

function walkedTo(image) {
  const [cue, from] = walked.get(image) ?? [];
  return cue === image.dataset.cue ? from : undefined;
}

/**
 * Puts the pictures for paper of one cue below each other, the first in its image. `drawn` is for each its size and, on a line of
 * its own, the document; `shown` has it drawn.
 */
export function putPapers(image, drawn, shown) {
  let last = image;
  const parts = drawn.trim().split("\n");
  const coming = [];
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const own = at ? image.cloneNode() : image;
    if (at) {
      for (const name of ["data-cue", "src"]) own.removeAttribute(name);
      own.alt = ""; // the first says it
      last.after(own);
    }
    last = own;
    own.classList.add("printed__kin"); // not what lies on the screen: that has room for the bar above it
    own.style.width = `${parts[at].split(" ")[0] / 10}mm`;
    coming.push(shown(parts[at + 1], at)((address) => (own.src = address)));
  }
  return Promise.all(coming);
}

/** Lays a drawn picture out in its box. `drawn` is the document, and after it a line for each person; `again` draws it anew. */
export function layOut(image, drawn, again) {
  const box = image.closest(".kin");
  if (!box) return;
  const [sheet, { cue }] = [image.parentElement, image.dataset];
  sheet.querySelectorAll(".kin__one").forEach((one) => one.remove());
  sheet.querySelectorAll(".kin__more").forEach((one) => one.remove());
  box.querySelector(".kin__tools")?.remove();
  const [, wide, high] = drawn.match(/viewBox="-?[\d.]+ -?[\d.]+ ([\d.]+) ([\d.]+)"/).map(Number);
  // A tree and a map may be moved about, and begin so large that names can be read. Any other picture is seen whole: large faces
  // always, and the others as long as their names can be read.
  const isTree = /^kin (tree|map) /.test(cue);
  const least = cue.startsWith("kin around ") ? 0 : SMALLEST;
  const fit = () => Math.min(sheet.clientWidth / wide, isTree ? 1 : Math.max(parseFloat(getComputedStyle(sheet).maxHeight) / high, least), LARGEST);
  let scale = isTree ? Math.max(fit(), SMALLEST) : fit();
  // WebKit takes an image with others laid on it for none.
  image.setAttribute("role", "img");
  const ways = waysOf(box);
  const people = drawn.slice(drawn.indexOf("</svg>") + 6).trim().split("\n").map((line) => line.split("\t"));
  const ones = people.map(([id, name, word, ...numbers]) => {
    const [x, y, w, h, ...to] = numbers.map((number) => (number === "" ? undefined : Number(number)));
    const way = ways.get(id);
    const one = Object.assign(document.createElement(way ? "a" : "div"), { className: "kin__one", tabIndex: -1 });
    if (way) one.href = way;
    else one.setAttribute("role", "img");
    one.setAttribute("aria-label", word ? `${name}, ${word}` : name);
    return Object.assign(one, { kin: to, at: [x, y, w, h] });
  });
  const from = walkedTo(image);
  const middle = ones[Math.max(0, people.findIndex(([id]) => id === (from ?? childOf(cue))))];
  const said = box.dataset.said.split("\n");
  const walk = (to) => (walked.set(image, [cue, to]), again());
  // Whoever has more of their own than are shown.
  for (const [place, [id, name]] of people.entries()) {
    if (!ones[place].kin[4] || id === from) continue;
    ones[place].more = button("+", `${said[2]}: ${name}`, () => walk(id), "kin__more");
  }
  ones.forEach((one) => byTab(one, one === middle));
  sheet.append(...ones.flatMap((one) => (one.more ? [one, one.more] : one)));

  // A picture narrower than its sheet stands in the middle of it.
  const left0 = () => Math.max(0, (sheet.clientWidth - wide * scale) / 2);
  const size = (to, [left, top] = [0.5, 0.5]) => {
    const [before, from] = [scale, [sheet.scrollLeft + left * sheet.clientWidth, sheet.scrollTop + top * sheet.clientHeight]];
    scale = Math.min(LARGEST, Math.max(fit(), to));
    image.style.width = `${Math.round(wide * scale)}px`;
    image.style.height = `${Math.round(high * scale)}px`;
    for (const { at: [x, y, w, h], style, more } of ones) {
      // A finger needs so much, however small the face.
      const [across, down] = [Math.max(FINGER, w * scale), Math.max(FINGER, h * scale)];
      const [from, under] = [left0() + (x + w / 2) * scale - across / 2, (y + h / 2) * scale - down / 2];
      Object.assign(style, { left: `${from}px`, top: `${under}px`, width: `${across}px`, height: `${down}px` });
      if (more) Object.assign(more.style, { left: `${from + across - FINGER}px`, top: `${under}px` });
    }
    sheet.scrollLeft = (from[0] * scale) / before - left * sheet.clientWidth;
    sheet.scrollTop = (from[1] * scale) / before - top * sheet.clientHeight;
  };
  size(scale);
  const centre = () => {
    if (!middle) return;
    const [x, y, w, h] = middle.at;
    sheet.scrollLeft = left0() + (x + w / 2) * scale - sheet.clientWidth / 2;
    sheet.scrollTop = (y + h / 2) * scale - sheet.clientHeight / 2;
  };
  centre();
  let before = sheet.clientWidth;
  watching.get(sheet)?.disconnect();
  const watch = new ResizeObserver(() => {
    if (!image.isConnected || image.dataset.cue !== cue) return watch.disconnect();
    if (!sheet.clientWidth || sheet.clientWidth === before) return; // out of sight, or only higher than before
    before = sheet.clientWidth;
    // Not while the browser is telling of sizes: this changes them.
    requestAnimationFrame(() => (isTree ? (size(scale), centre()) : again()));
  });
  watching.set(sheet, watch);
  watch.observe(sheet);
  if (isTree) {
    const row = Object.assign(document.createElement("div"), { className: "kin__tools" });
    if (from) row.append(button(said[3], said[3], () => walk()));
    row.append(button("−", said[0], () => size(scale / STEP)), button("+", said[1], () => size(scale * STEP)));
    box.append(row);
    if (walked.has(image)) middle?.focus({ preventScroll: true });
  }
  sheet.onkeydown = (event) => follow(event, ones);
  pinch(sheet, () => scale, size);
}

/** The ways to people's pages, the first for each; not to the page that is open. */
function waysOf(box) {
  const ways = new Map();
  for (const line of box.dataset.ways.split("\n")) {
    const [id, way] = line.split(" ");
    if (way && way !== location.hash && !ways.has(id)) ways.set(id, way);
  }
  return ways;
}

/** Whether Tab leads to somebody, and on to those who are not shown. */
function byTab(one, is) {
  for (const own of [one, one.more]) if (own) own.tabIndex = is ? 0 : -1;
}

/** The child is the first of a cue. */
const childOf = (cue) => cue.match(/^who\t([^\t]*)/m)?.[1];

function follow(event, ones) {
  const one = event.target.closest(".kin__one");
  const to = one?.kin[ARROWS[event.key]];
  if (!(event.key in ARROWS) || !one || event.ctrlKey || event.altKey || event.metaKey) return;
  // The arrows turn no page while they lead through a family.
  event.preventDefault();
  event.stopPropagation();
  const next = ones[to];
  if (!next) return;
  // Down is the way back from up, and up from down.
  const arrow = ARROWS[event.key];
  if (arrow < 2) next.kin[1 - arrow] = ones.indexOf(one);
  byTab(one, false);
  byTab(next, true);
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function button(sign, label, onclick, more = "") {
  const own = Object.assign(document.createElement("button"), { type: "button", className: `button button--quiet ${more}`, textContent: sign, onclick });
  own.setAttribute("aria-label", label);
  return own;
}

/** Two fingers make it larger and smaller, about the place between them. */
function pinch(sheet, now, size) {
  let begun;
  const apart = ([one, other]) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
  sheet.ontouchstart = (event) => {
    event.stopPropagation(); // a finger that moves the sheet turns no page
    begun = event.touches.length === 2 ? { apart: apart(event.touches), scale: now() } : undefined;
  };
  sheet.ontouchmove = (event) => {
    if (!begun || event.touches.length !== 2) return;
    event.preventDefault();
    const { left, top, width, height } = sheet.getBoundingClientRect();
    const [one, other] = event.touches;
    const middle = [((one.clientX + other.clientX) / 2 - left) / width, ((one.clientY + other.clientY) / 2 - top) / height];
    size((begun.scale * apart(event.touches)) / begun.apart, middle);
  };
  sheet.ontouchend = () => (begun = undefined);
}
