// Turns on so many times, a page a frame, and then answers.
const [times, done] = arguments;
const turn = (left) => {
  if (!left) return done(null);
  dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", cancelable: true }));
  requestAnimationFrame(() => setTimeout(turn, 0, left - 1));
};
turn(times);
