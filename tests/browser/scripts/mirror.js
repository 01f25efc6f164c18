// What is not the mirror of itself when the page is laid out from right to left, and what reaches past the side then. Pictures
// stay as they are, what stands on a drawn cover among them, words inside a line keep their order, and where
// a number begins one each browser has its own way.
const root = document.documentElement;
const isLine = (own) => getComputedStyle(own).display.startsWith("inline") && !/flex|grid/.test(getComputedStyle(own.parentElement).display);
const all = [...document.querySelectorAll("main, main *, dialog[open], dialog[open] *")].filter((own) =>
  own.checkVisibility() && !own.closest("svg, img, .kin:not(:has(.days)), [aria-hidden=true], .sheet--under, .printed, .visually-hidden, .skip, .cover, .binding")
    && !isLine(own) && !/^\d/.test(own.textContent.trim()) && own.getBoundingClientRect().width > 1);
const boxes = () => all.map((own) => own.getBoundingClientRect());
const middle = () => { const page = root.getBoundingClientRect(); return page.left + page.right; };
const [before, from] = [boxes(), middle()];
root.dir = "rtl";
const [after, to] = [boxes(), middle()];
const over = root.scrollWidth - root.clientWidth;
root.removeAttribute("dir");
const name = (own) => `${own.tagName}.${own.className} ${(own.textContent ?? "").trim().slice(0, 30)}`;
const wrong = all.filter((own, place) => {
  const [was, is] = [before[place], after[place]];
  return Math.abs((is.left + is.right - to) + (was.left + was.right - from)) > 6 || Math.abs(is.width - was.width) > 6;
});
return [...new Set(wrong.map(name)), ...(over > 1 ? [`the page is ${over} wider than the window`] : [])].slice(0, 12);
