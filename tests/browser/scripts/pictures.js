// The pictures of the screen: how each is to be drawn, its words, and whether it is drawn. The first that is not is brought
// near the screen, as by a reader who reads on, for only then is it drawn. What lies ready under the page is not of the screen, nor is
// an image that has given way to a view of the calendar.
const isDrawn = (image) => image.src.startsWith("blob:") && image.complete && image.naturalWidth > 0;
const images = [...document.querySelectorAll(".app img")].filter((image) => !image.closest(".printed, .sheet--under") && !image.matches(":has(+ .days)"));
images.find((image) => !isDrawn(image))?.scrollIntoView({ block: "center" });
return images.map((image) => [image.dataset.cue, image.getAttribute("alt"), isDrawn(image)]);
