// The photos of the screen: what each says, its shape, how large it is, and the colour in its middle, in steps of 50.
const colour = (image) => {
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.drawImage(image, 0, 0);
  const [x, y] = [image.naturalWidth / 2, image.naturalHeight / 2];
  return [...canvas.getImageData(x, y, 1, 1).data].slice(0, 3).map((part) => Math.round(part / 50) * 50);
};
const photos = [...document.querySelectorAll("main img.photo")].filter((image) => image.naturalWidth > 0);
const shape = (image) => (getComputedStyle(image).borderRadius === "50%" ? "round" : "square");
return photos.map((image) => [image.alt, shape(image), image.naturalWidth, image.naturalHeight, colour(image)]);
