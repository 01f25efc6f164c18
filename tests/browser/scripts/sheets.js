// What begins on a new sheet of paper: how many, how many of those stand within a page of the book, and whether the book has a
// view of the calendar to look at.
const printed = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule.media?.mediaText === "print");
const breaks = printed.flatMap((rule) => [...rule.cssRules]).filter((rule) => rule.style?.breakBefore === "page");
const begun = breaks.flatMap((rule) => [...document.querySelectorAll(rule.selectorText)]);
const within = begun.filter((part) => part.parentElement.closest("section"));
return [begun.length, within.length, document.querySelector(".days__view") !== null];
