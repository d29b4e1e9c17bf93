// Keeps the course for when there is no network. `VERSION` and `FILES` were written above when the site was built.

const NAME = `coursekit-${VERSION}`;
const root = new URL("./", self.location);

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("coursekit-") && name !== NAME) await caches.delete(name);
  await self.clients.claim();
})()));

const plain = (address) => {
  const url = new URL(address, root);
  url.search = url.hash = "";
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
};

async function keep(addresses) {
  const cache = await caches.open(NAME);
  let kept = true;
  for (const address of new Set(addresses.map(plain))) {
    if (await cache.match(address)) continue;
    try {
      const answer = await fetch(address);
      if (answer.ok) await cache.put(address, answer);
      else kept = false;
    } catch {
      kept = false;
    }
  }
  return kept;
}

self.addEventListener("message", (event) => {
  const { data, ports } = event;
  const work = keep(data.whole ? FILES : data.keep);
  event.waitUntil(work.then((kept) => ports[0]?.postMessage({ kept })));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(root.href)) return;
  event.respondWith((async () => {
    const cache = await caches.open(NAME), address = plain(request.url);
    const kept = await cache.match(address);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) event.waitUntil(cache.put(address, answer.clone()));
    return answer;
  })());
});
