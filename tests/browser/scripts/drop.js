// Drops a file where the bookshelf takes one. `arguments` are its name and its text.
const [name, text] = arguments;
const place = document.querySelector("main input[type=file]").closest("div");
const carried = new DataTransfer();
carried.items.add(new File([text], name, { type: "application/json" }));
for (const kind of ["dragover", "drop"]) {
  place.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: carried }));
}
