// The view of the calendar on the page that is shown, as the library writes it (src/render/days/write.rs), a part a line. None
// until it is there, for which it is brought near the screen.
const box = document.querySelector(".sheet--shown .kin");
const view = box?.querySelector(".days > .days__view");
if (!view) {
  box?.scrollIntoView({ block: "nearest" });
  return null;
}
const lines = [];
const write = (node, deep) => {
  if (node.nodeType === Node.TEXT_NODE) {
    if (node.data.trim()) lines.push([deep, "#", node.data.trim()].join("\t"));
    return;
  }
  // What a face has besides once it is shown is told by other scripts.
  const name = (node.getAttribute("class") ?? "").split(" ").filter((word) => word !== "photo").join(" ");
  const own = [...node.attributes].filter(({ name }) => name !== "class" && name !== "src");
  const attributes = own.flatMap(({ name, value }) => [name, value.replaceAll("\n", "\x1f")]);
  lines.push([deep, node.localName, name, ...attributes].join("\t"));
  node.childNodes.forEach((inner) => write(inner, deep + 1));
};
write(view, 0);
return lines;
