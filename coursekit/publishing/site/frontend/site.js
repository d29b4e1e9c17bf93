// What every page of the site does: remembers the language, prints what is folded, works without a network.

(() => {
  const root = new URL("../../", document.currentScript.src);
  const keep = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // a browser that keeps nothing asks again next time
    }
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[hreflang]");
    if (!link) return;
    keep("coursekit-language", link.hreflang);
    // Both languages name the cells of a page alike: the reader goes on where they were.
    const above = [...document.querySelectorAll("article [id^='cell-']")].filter((cell) => cell.getBoundingClientRect().top < 100);
    link.hash = scrollY && above.length ? above.at(-1).id : "";
  });

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((part) => (part.open = true));
  });
  addEventListener("afterprint", () => folded.forEach((part) => (part.open = false)));

  const worker = location.protocol.startsWith("http") ? navigator.serviceWorker : undefined;
  if (!worker) return; // a folder is on this device already
  const manifest = Object.assign(document.createElement("link"), { rel: "manifest", href: new URL("manifest.webmanifest", root) });
  document.head.append(manifest);
  const came = !worker.controller; // from the network, just now
  worker.register(new URL("sw.js", root)).then(() => worker.ready).then(({ active }) => {
    // This page and its files came before the worker did.
    const here = [location.href, ...performance.getEntriesByType("resource").map(({ name }) => name)];
    active.postMessage({ keep: here.filter((address) => address.startsWith(root.href)), came });
    for (const button of document.querySelectorAll("[data-keeping]")) {
      const part = button.closest("div"), told = part.querySelector("[role=status]");
      part.hidden = false;
      button.addEventListener("click", () => {
        told.textContent = button.dataset.keeping;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => (told.textContent = data.kept ? button.dataset.kept : button.dataset.not);
        active.postMessage({ whole: true }, [port2]);
      });
    }
  }).catch(() => {}); // without one the page works as well, with a network
})();
