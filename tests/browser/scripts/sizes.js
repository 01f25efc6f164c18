// What is too small for a finger, out of sight or covered, on a page at its top. `arguments[0]` is the least side of a button
// of the bar; of any other it is 44 pixels. Words inside a line that open a card are as high as their line.
const [least] = arguments;
const faults = [];
const told = (own) => `${own.tagName} ${own.className} “${own.textContent.trim().slice(0, 30)}”`;
const shown = (css) => [...document.querySelectorAll(css)].filter((own) => own.checkVisibility());
for (const own of shown(".app :is(button, a, input):not(.word, .skip)")) {
  const { width, height } = own.getBoundingClientRect();
  const due = own.closest(".bar") ? least : 44;
  if (width < due - 0.5 || height < due - 0.5) faults.push(`${told(own)} is ${width.toFixed(1)} × ${height.toFixed(1)}, not ${due}`);
}
const heading = shown("main h1")[0];
const next = shown(".bar :is(button, a)").at(-1);
for (const own of [heading, next]) {
  const { left, right } = own.getBoundingClientRect();
  if (left < -0.5 || right > innerWidth + 0.5) faults.push(`${told(own)} reaches from ${left} to ${right} of ${innerWidth}`);
}
const { top, bottom } = next.getBoundingClientRect();
if (top < -0.5 || bottom > innerHeight + 0.5) faults.push(`${told(next)} is out of sight, from ${top} to ${bottom} of ${innerHeight}`);
// Words stay in what holds them, and clear of the buttons in the corners.
for (const own of shown(".app :is(.button, .words, .facts, .slip, h1)")) {
  if (own.scrollWidth > own.clientWidth + 1) faults.push(`${told(own)} is too narrow for its words: ${own.clientWidth} < ${own.scrollWidth}`);
}
const meets = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const written = (own) => {
  const range = document.createRange();
  range.selectNodeContents(own);
  return [...range.getClientRects()];
};
for (const own of shown("main :is(h1, .reader__where span, .words > *, .faces > li)")) {
  const lies = (button) => written(own).some((line) => meets(line, button.getBoundingClientRect()));
  const over = shown(".button--top, .tab").find(lies);
  if (over) faults.push(`${told(own)} is under ${told(over)}`);
}
// A title stays on the cloth of its cover.
const cloth = shown(".binding")[0]?.getBoundingClientRect();
const title = heading.getBoundingClientRect();
if (cloth && (title.left < cloth.left || title.right > cloth.right || title.bottom > cloth.bottom)) faults.push(`${told(heading)} leaves the cloth`);
// Whatever is in sight can be pressed: nothing lies over its middle.
for (const own of shown(".app :is(button, a):not(.word, .skip)")) {
  const { left, top, width, height } = own.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  // What a picture that is moved about has outside its window is not in sight.
  const sheet = own.closest(".kin__sheet")?.getBoundingClientRect();
  if (sheet && (x < sheet.left || x > sheet.right || y < sheet.top || y > sheet.bottom)) continue;
  const over = document.elementFromPoint(x, y);
  const isBehindBar = over?.closest(".bar") && !own.closest(".bar");
  if (over && !own.contains(over) && !isBehindBar) faults.push(`${told(own)} is under ${told(over)}`);
}
return faults;
