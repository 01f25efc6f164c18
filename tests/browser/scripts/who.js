// The picture of who is who on the page that is shown, and what is laid on it: how it is drawn, how large, and for everyone on
// it what they are called, the way to their page, where they are as parts of the picture's width and height, and whether all
// of them is in sight. None until all is there.
const box = document.querySelector(".sheet--shown .kin");
const sheet = box?.querySelector(".kin__sheet");
const image = sheet?.querySelector("img");
const all = [...(sheet?.querySelectorAll(".kin__one") ?? [])];
if (all.length === 0 || !image.complete || image.naturalWidth === 0) return null;
const [whole, window] = [image.getBoundingClientRect(), sheet.getBoundingClientRect()];
const told = (one) => {
  const { left, top, right, bottom, width, height } = one.getBoundingClientRect();
  const inside = left >= window.left - 1 && right <= window.right + 1 && top >= window.top - 1 && bottom <= window.bottom + 1;
  const at = [(left - whole.left) / whole.width, (top - whole.top) / whole.height, width / whole.width, height / whole.height];
  return { label: one.getAttribute("aria-label"), way: one.getAttribute("href"), tab: one.tabIndex, at, inside };
};
return {
  cue: image.dataset.cue,
  alt: image.alt,
  address: location.hash,
  box: box.clientWidth,
  width: whole.width,
  height: whole.height,
  tools: [...box.querySelectorAll(".kin__tools button")].map((button) => button.getAttribute("aria-label")),
  ones: all.map(told),
  focused: all.indexOf(document.activeElement),
};
