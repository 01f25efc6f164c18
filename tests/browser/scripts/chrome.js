// All that the app says itself on the screen: its buttons, links, labels, headings, and what only a screen reader is told.
const seen = (own) => own.checkVisibility?.() ?? true;
const texts = [...document.querySelectorAll("main *, header *, nav *, dialog *, .app > *")]
  .filter((own) => seen(own) && !own.closest(".sheet--under, .printed"))
  .flatMap((own) => [
    [...own.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join(" "),
    ...["aria-label", "title", "placeholder", "alt"].map((name) => own.getAttribute(name) ?? ""),
  ]);
return [document.title, ...texts].map((text) => text.trim()).filter((text) => text !== "");
