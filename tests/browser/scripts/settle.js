// Answers, to the last argument, once the screen is drawn and nothing on it moves.
const done = arguments[arguments.length - 1];
const drawn = new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then)));
drawn.then(() => Promise.allSettled(document.getAnimations().map((moving) => moving.finished))).then(() => done(null));
