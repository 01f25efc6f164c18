// The answer to "why does it say this?", and whether it is folded.
const button = document.querySelector(".sheet--shown article button[aria-expanded]");
const answer = button?.closest("section");
const kinds = { LI: "point", DT: "label", DD: "value" };
return {
  open: button?.getAttribute("aria-expanded"),
  lines: [...answer?.querySelectorAll("p, li, dt, dd") ?? []].map((line) => {
    const kind = line.closest("blockquote") ? "quote" : kinds[line.tagName] ?? "line";
    return [kind, line.textContent.trim()];
  }),
};
