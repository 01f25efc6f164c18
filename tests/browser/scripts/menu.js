// Tells of printing as the browser's own menu does, and answers how many pictures are laid out at once and how many of those
// are photos. It is over when they are painted.
const done = arguments[arguments.length - 1];
window.dispatchEvent(new Event("beforeprint"));
const images = [...document.querySelectorAll(".printed img")].filter((image) => image.src.startsWith("blob:"));
const laid = [images.length, images.filter((image) => image.matches(".photo")).length];
Promise.allSettled(images.map((image) => image.decode())).then(() => {
  window.dispatchEvent(new Event("afterprint"));
  done(laid);
});
