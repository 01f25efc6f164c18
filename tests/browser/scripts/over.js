// What reaches past the side of the window or of its own box, so that a reader would have to scroll sideways. A family tree is moved
// about under its window, and is to be.
const scrolls = (element) => element.scrollWidth > element.clientWidth + 1;
const clips = (element) => getComputedStyle(element).overflowX !== "visible";
const page = document.scrollingElement;
const boxes = [...document.querySelectorAll("body *")].filter((element) => clips(element) && !element.closest("[aria-hidden=true], .sheet--under, .kin__sheet:not(:has(.days))"));
return [page, ...boxes]
  .filter((element) => element.clientWidth > 1 && scrolls(element))
  .map((element) => `${element.tagName} ${element.className} ${element.scrollWidth} > ${element.clientWidth}`);
