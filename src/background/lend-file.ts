/** Runs in a page that nobody sees: lends the worker the address of a file; see `lendAddress`. The address goes with the page. */
navigator.serviceWorker.addEventListener('message', ({ data, ports }) => {
  if (data instanceof Blob) ports[0]?.postMessage(URL.createObjectURL(data));
});
navigator.serviceWorker.startMessages();
