// What stands behind the grown-up's tab while it is open.
const card = document.querySelector("dialog[open]");
const kinds = { LI: "point", DT: "label", DD: "value" };
return {
  why: card?.querySelector("h3")?.textContent ?? null,
  lines: [...card?.querySelectorAll("p, li, dt, dd") ?? []].map((line) => {
    const kind = line.closest("blockquote") ? "quote" : kinds[line.tagName] ?? "line";
    return [kind, line.textContent.trim()];
  }),
  levels: [...card?.querySelectorAll(".tools button") ?? []].map((button) => button.textContent),
};
