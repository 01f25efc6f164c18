// Takes the place of the browser's print window: tells that it opens, takes down what is laid out, and closes once the
// pictures are painted, as the window would.
const kinds = { LI: "point", DT: "label", DD: "value" };
const told = (line) => [line.closest("blockquote") ? "quote" : kinds[line.tagName] ?? "line", line.textContent.trim()];
const said = (inside, css) => inside.querySelector(css)?.textContent ?? "";
window.print = async () => {
  window.dispatchEvent(new Event("beforeprint"));
  const paper = document.querySelector(".printed");
  window.printed = {
    title: said(paper, "h1"),
    chapters: [...paper.querySelectorAll("section")].map((chapter) => [
      said(chapter, "h2"),
      [...chapter.querySelectorAll("article")].map((page) => [
        said(page, "h3"),
        [...page.querySelectorAll("h2, p, li, dt, dd")].filter((line) => !line.closest(".faces, .days")).map(told),
      ]),
    ]),
    foot: paper.lastElementChild.textContent,
  };
  await Promise.allSettled([...paper.querySelectorAll("img")].map((image) => image.decode()));
  window.dispatchEvent(new Event("afterprint"));
};
