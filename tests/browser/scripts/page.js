// What the page of a book says, as it stands on the screen.
const article = document.querySelector(".sheet--shown article");
const heading = document.querySelector(".sheet--shown h1");
const words = article?.querySelector(".words");
if (!words) return null;
const said = (element) => element.textContent.trim();
const kinds = { LI: "point", DT: "label", DD: "value" };
const lines = [...words.querySelectorAll("h2, p, li, dt, dd")].filter((line) => line.checkVisibility()).map((line) => {
  const kind = line.closest("blockquote") ? "quote" : kinds[line.tagName] ?? "line";
  return [kind, said(line)];
});
return {
  address: location.hash,
  title: document.title,
  heading: said(heading),
  focused: document.activeElement === heading,
  where: [...article.querySelectorAll(".reader__where > span")].map(said),
  lines,
  faces: [...article.querySelectorAll(".faces > li")].map(said),
  slip: article.querySelector(".slip")?.textContent ?? null,
};
