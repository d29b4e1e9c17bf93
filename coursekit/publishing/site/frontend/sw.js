// Keeps the course for when there is no network. offline.py writes `VERSION`, `FILES` and `LITE` above when the site is built.

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

// What the page has fetched a moment ago, the browser has; an earlier worker may have given it what is old.
async function keep(addresses, came) {
  const cache = await caches.open(NAME);
  let kept = true;
  for (const [address, asked] of new Map(addresses.map((one) => [plain(one), one]))) {
    if (await cache.match(address)) continue;
    try {
      const answer = await fetch(new URL(asked, root), { cache: came ? "force-cache" : "default" });
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
  const work = data.whole ? keep(FILES) : keep(data.keep, data.came);
  event.waitUntil(work.then((kept) => ports[0]?.postMessage({ kept })));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(root.href)) return;
  if (request.url.startsWith(new URL(LITE, root).href)) return; // it has a worker of its own, and may be newer
  event.respondWith((async () => {
    const cache = await caches.open(NAME), address = plain(request.url);
    const kept = await cache.match(address);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) event.waitUntil(cache.put(address, answer.clone()));
    return answer;
  })());
});
