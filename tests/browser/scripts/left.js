// All a page can leave behind in a browser. Answers later, to the last argument.
const done = arguments[arguments.length - 1];
Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker?.getRegistrations() ?? []]).then(
  ([databases, kept, workers]) =>
    done({
      local: localStorage.length,
      session: sessionStorage.length,
      cookies: document.cookie,
      databases,
      caches: kept,
      workers: workers.length,
      state: history.state,
      title: document.title,
      address: location.hash || "#/",
      blobs: window.blobs.size,
      name: window.name,
    }),
);
