// Takes the place of the browser's print window, before the page can keep hold of the real one. It tells of printing as a
// browser does, and takes down how many pictures there are, how many could be painted just then, and how many of those are
// photos.
window.papers = [];
window.recorder = window.print = () => {
  window.dispatchEvent(new Event("beforeprint"));
  const images = [...document.querySelectorAll(".printed img")];
  const painted = images.filter((image) => image.complete && image.naturalWidth > 0);
  window.papers.push([images.length, painted.length, painted.filter((image) => image.matches(".photo")).length]);
  window.dispatchEvent(new Event("afterprint"));
};
