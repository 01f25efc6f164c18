// Each drawing on the screen: whether it is kept from screen readers, whether it is really drawn, and any name in it.
// Leptos mounts shapes that never change inside a group of their own: they must still be shapes, and still be drawn.
const drawn = (shape) => shape.namespaceURI === "http://www.w3.org/2000/svg" && shape.getBBox().width > 0;
return [...document.querySelectorAll("svg")].filter((svg) => svg.checkVisibility()).map((svg) => ({
  hidden: svg.closest("[aria-hidden=true]") !== null,
  drawn: [...svg.querySelectorAll("path")].some(drawn),
  named: svg.textContent.trim() + (svg.getAttribute("aria-label") ?? ""),
}));
