// All of the screen that has a role of its own to look at, in the order of the page.
const inside = document.querySelector("dialog[open]") ?? document.querySelector(".app");
return [...inside.querySelectorAll("img, [role=img], h1, h2, h3, a, button, input:not([type=file])")].filter((own) => own.checkVisibility({ visibilityProperty: true }));
