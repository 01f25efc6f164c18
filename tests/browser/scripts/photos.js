// The photos of the screen: what each says, how large it is, and the colour in its middle, in steps of 50.
const colour = (image) => {
  const canvas = document.createElement("canvas").getContext("2d");
  canvas.drawImage(image, 0, 0);
  const [x, y] = [image.naturalWidth / 2, image.naturalHeight / 2];
  return [...canvas.getImageData(x, y, 1, 1).data].slice(0, 3).map((part) => Math.round(part / 50) * 50);
};
const photos = [...document.querySelectorAll("main img.photo")].filter((image) => image.naturalWidth > 0);
return photos.map((image) => [image.alt, image.naturalWidth, image.naturalHeight, colour(image)]);
