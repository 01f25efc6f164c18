// The views of the calendar in the page (public/days.js), in a document of a few lines. Run by `node --test`.
import assert from "node:assert/strict";
import { test } from "node:test";

/** As much of an element as is asked of it. */
class Element {
  constructor(tag) {
    Object.assign(this, { tag, attributes: {}, children: [], dataset: {}, parent: undefined });
  }
  get className() {
    return this.attributes.class ?? "";
  }
  setAttribute(name, value) {
    this.attributes[name] = value;
    if (name.startsWith("data-")) this.dataset[name.slice(5)] = value;
  }
  getAttribute(name) {
    return this.attributes[name] ?? null;
  }
  append(...nodes) {
    for (const node of nodes) {
      if (node instanceof Element) node.parent = this;
      this.children.push(node);
    }
  }
  replaceChildren(...nodes) {
    this.children = [];
    this.append(...nodes);
  }
  after(node) {
    this.parent.children.splice(this.parent.children.indexOf(this) + 1, 0, node);
    node.parent = this.parent;
  }
  remove() {
    this.parent.children = this.parent.children.filter((own) => own !== this);
  }
  focus() {
    document.activeElement = this;
  }
  matches(selector) {
    if (selector.startsWith("[")) return selector.slice(1, -1) in this.attributes;
    return selector.startsWith(".") ? this.className.split(" ").includes(selector.slice(1)) : this.tag === selector;
  }
  closest(selector) {
    return this.matches(selector) ? this : (this.parent?.closest(selector) ?? null);
  }
  get nextElementSibling() {
    return this.parent.children[this.parent.children.indexOf(this) + 1];
  }
  get lastElementChild() {
    return this.children.filter((own) => own instanceof Element).at(-1);
  }
  all() {
    return this.children.filter((own) => own instanceof Element).flatMap((own) => [own, ...own.all()]);
  }
  querySelectorAll(selector) {
    return this.all().filter((own) => own.matches(selector));
  }
  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  get textContent() {
    return this.children.map((own) => own.textContent ?? own).join("");
  }
  set textContent(text) {
    this.children = [text];
  }
}
globalThis.document = { createElement: (tag) => new Element(tag), createElementNS: (_, tag) => new Element(tag) };
const { putDays, removeDays, withMonth } = await import("../../public/days.js");

function place(cue, inside = "kin__sheet") {
  const [sheet, image] = [new Element("div"), new Element("img")];
  sheet.setAttribute("class", inside);
  image.dataset.cue = cue;
  sheet.append(image);
  return [sheet, image];
}

const MONTH = (name, to) => `0\tsection\tdays__view
1\tbutton\tdays__turn days__turn--back\ttype\tbutton\tdata-turn\t${to}
2\t#\tThe month before
1\ttable\tdays__table
2\tcaption\tdays__caption
3\t#\t${name}
2\ttbody\t
3\ttr\t
4\ttd\tdays__cell\taria-current\tdate
5\timg\tdays__face\talt\t\tdata-cue\tface small\x1funseen mum\x1f
5\tsvg\tdays__symbol\tviewBox\t0 0 64 64
6\tpath\t\td\tM1 1
`;

test("a view is made of elements and words", () => {
  const [sheet, image] = place("days month");
  const faces = putDays(image, MONTH("June 2026", "2026-05"), () => {});
  const [, box] = sheet.children;
  assert.equal(box.className, "days");
  assert.equal(box.querySelector("td").attributes["aria-current"], "date");
  assert.equal(box.querySelector("caption").textContent, "June 2026");
  assert.deepEqual(faces.map(({ dataset }) => dataset.cue), ["face small\nunseen mum\n"]);
  assert.equal(box.querySelector("path").attributes.d, "M1 1");
});

test("no other tag and no other attribute gets in, and markup is words", () => {
  const [sheet, image] = place("days next");
  const lines = "0\tsection\tx\n1\tscript\t\n2\t#\talert(1)\n1\tiframe\t\tsrc\tx\n1\timg\t\tonerror\talert(1)\tsrc\tx\tstyle\ty\thref\tz\n1\tp\t\n2\t#\t<script>alert(1)</script>\nx\tp\t\n9\tp\t\n\n";
  putDays(image, lines, () => {});
  // The last is for what is told.
  const made = sheet.children[1].all();
  assert.deepEqual(made.map(({ tag }) => tag), ["section", "img", "p", "p"]);
  assert.deepEqual(Object.keys(made[1].attributes), []);
  assert.equal(made[2].textContent.trim(), "<script>alert(1)</script>");
});

test("a button turns the month, keeps the focus and says where it led", () => {
  const [sheet, image] = place("days month");
  const shown = [];
  const again = () => (shown.push(withMonth(image)), putDays(image, MONTH("May 2026", "2026-04"), again));
  putDays(image, MONTH("June 2026", "2026-05"), again);
  const [, box] = sheet.children;
  box.querySelector("button").onclick();
  assert.deepEqual(shown, ["days month\nshow\t2026-05"]);
  assert.equal(sheet.children.length, 2);
  assert.equal(box.querySelectorAll("section").length, 1);
  assert.equal(document.activeElement, box.querySelector("button"));
  assert.equal(box.lastElementChild.textContent, "May 2026");
  assert.equal(box.lastElementChild.attributes.role, "status");
  // Another page in the same place begins at its own month.
  image.dataset.cue = "days month of another";
  assert.equal(withMonth(image), "days month of another");
  removeDays(image);
  assert.equal(sheet.children.length, 1);
});

test("there is nothing to press on paper", () => {
  const [sheet, image] = place("days month", "printed");
  putDays(image, MONTH("June 2026", "2026-05"), () => {});
  assert.equal(sheet.children[1].querySelector("button"), null);
  assert.ok(!sheet.textContent.includes("before"));
});

test("one feeling is pressed at a time, and pressed again it is not", () => {
  const [sheet, image] = place("days next");
  const choice = (word) => `2\tbutton\tdays__feeling\ttype\tbutton\taria-pressed\tfalse\n3\t#\t${word}\n`;
  putDays(image, `0\tsection\tdays__view\n1\tdiv\tdays__feel\n${choice("happy")}${choice("sad")}2\tp\tdays__answer\n3\t#\tIt is OK.\n`, () => {});
  const [, box] = sheet.children;
  const [happy, sad] = box.querySelectorAll("button");
  const pressed = () => [happy, sad].map((one) => one.attributes["aria-pressed"]);
  const told = () => box.lastElementChild.textContent;
  happy.onclick();
  assert.deepEqual([pressed(), told().trim()], [["true", "false"], "It is OK."]);
  sad.onclick();
  assert.deepEqual([pressed(), told().trim()], [["false", "true"], "It is OK."]);
  sad.onclick();
  assert.deepEqual([pressed(), told()], [["false", "false"], ""]);
});
