// The journeys' own day, and an ear for whatever goes wrong. Run in the page before any book is opened.
const Real = Date;
window.Date = class extends Real {
  constructor(...given) {
    given.length === 0 ? super(2026, 5, 1, 12) : super(...given);
  }
};
window.heard = [];
const hear = (what) => window.heard.push(String(what));
window.addEventListener("error", (event) => hear(event.message));
window.addEventListener("unhandledrejection", (event) => hear(event.reason));
window.addEventListener("securitypolicyviolation", (event) => hear(`${event.violatedDirective} ${event.blockedURI}`));
console.error = (...said) => hear(said.join(" "));
// Every address made for something in memory must be given back.
window.blobs = new Set();
const { createObjectURL, revokeObjectURL } = URL;
URL.createObjectURL = (thing) => {
  const address = createObjectURL.call(URL, thing);
  window.blobs.add(address);
  return address;
};
URL.revokeObjectURL = (address) => {
  window.blobs.delete(address);
  revokeObjectURL.call(URL, address);
};
