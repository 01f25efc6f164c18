// A program of one function that stops where it stands: (module (func (export "f") unreachable)). Its fault is handed to
// the page as the browser would hand it, without the line in the console that no journey may leave.
const program = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11,
]);
try {
  new WebAssembly.Instance(new WebAssembly.Module(program)).exports.f();
} catch (error) {
  dispatchEvent(new ErrorEvent("error", { error }));
}
// These faults were ours: what else the page may complain of still counts.
window.heard.length = 0;
