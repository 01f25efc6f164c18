// A view of the calendar in the page. The program `who` says what it is made of, an element a line (src/render/days/write.rs); here
// elements are made of that, of these tags and with these attributes and no others. Words are only ever text.

const TAGS = new Set("section table caption thead tbody tr th td ol ul li p div span strong img button svg path".split(" "));
const ATTRIBUTES = new Set(
  "scope abbr role type alt aria-current aria-hidden aria-pressed data-cue data-turn viewBox d fill stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray".split(" "),
);
const SVG = "http://www.w3.org/2000/svg";

const turned = new WeakMap(); // image → its cue, and the month it was turned to

/** The cue for an image: the month that it was turned to, where it was. */
export function withMonth(image) {
  const { cue } = image.dataset;
  const [own, month] = turned.get(image) ?? [];
  const asked = image.closest(".printed") ? `${cue}\npaper` : cue;
  return own === cue ? `${asked}\nshow\t${month}` : asked;
}

/** Puts a view after the image that asks for it. `again` asks anew, once it is turned to another month; `saves` take it along, by the word of a button. */
export function putDays(image, lines, again, saves) {
  let box = image.nextElementSibling;
  const isPaper = image.closest(".printed");
  if (!box?.matches(".days")) {
    box = element("div", "days");
    image.after(box);
    const told = element("p", "days__told");
    told.setAttribute("role", "status");
    box.append(told);
  }
  const told = box.lastElementChild;
  box.replaceChildren(...treeOf(lines, isPaper), told);
  for (const button of box.querySelectorAll("[aria-pressed]")) button.onclick = () => choose(box, button, told);
  for (const button of box.querySelectorAll("[data-turn]")) {
    const save = saves?.[button.dataset.turn];
    if (save) {
      button.onclick = () => save(withMonth(image));
      continue;
    }
    button.onclick = () => {
      turned.set(image, [image.dataset.cue, button.dataset.turn]);
      again();
      // The way that was pressed is kept, and a screen reader hears where it led.
      const ways = [...box.querySelectorAll("button")];
      (ways.find((way) => way.className === button.className) ?? ways[0])?.focus();
      told.textContent = box.querySelector("caption")?.textContent ?? "";
    };
  }
  return [...box.querySelectorAll("img")];
}

/** One of the feelings is pressed, or none. It is on the screen alone, and goes with the page. */
function choose(box, button, told) {
  const isChosen = button.getAttribute("aria-pressed") !== "true";
  for (const one of box.querySelectorAll("[aria-pressed]")) one.setAttribute("aria-pressed", String(one === button && isChosen));
  told.textContent = isChosen ? box.querySelector(".days__answer").textContent : "";
}

/** Gives the device a file. Its name says nothing of whose it is. */
export function saveFile(text, type, name) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Takes a view away, for a place may be given to another picture. */
export function removeDays(image) {
  if (image.nextElementSibling?.matches(".days")) image.nextElementSibling.remove();
}

function treeOf(lines, isPaper) {
  const [tops, open] = [[], []]; // what is open, by how deep it is
  for (const line of lines.trimEnd().split("\n")) {
    const [depth, tag, ...rest] = line.split("\t");
    const deep = Number(depth);
    if (!(deep <= open.length)) continue; // what it was in is not shown
    const within = open[deep - 1];
    open.length = deep;
    if (tag === "#") within?.append(rest.join(" "));
    else if (TAGS.has(tag) && !(isPaper && tag === "button" && !rest.includes("aria-pressed"))) {
      const own = element(tag, ...rest);
      open.push(own);
      // Words of parts that stand beside each other are words apart.
      within ? within.append(own, " ") : tops.push(own);
    }
  }
  return tops;
}

function element(tag, className, ...attributes) {
  const own = tag === "svg" || tag === "path" ? document.createElementNS(SVG, tag) : document.createElement(tag);
  if (className) own.setAttribute("class", className);
  for (let at = 0; at + 1 < attributes.length; at += 2) {
    if (ATTRIBUTES.has(attributes[at])) own.setAttribute(attributes[at], attributes[at + 1].replaceAll("\x1f", "\n"));
  }
  return own;
}
