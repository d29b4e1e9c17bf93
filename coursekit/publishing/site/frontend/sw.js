// Keeps the course for when there is no network. service_worker.py writes `VERSION`, `FILES` and `LITE` above when the site is built.

const NAME = `coursekit-${VERSION}`;
const NOT_FOUND = "404.html";
const root = new URL("./", self.location);

self.addEventListener("install", (event) => {
  event.waitUntil(keep([NOT_FOUND]));
  self.skipWaiting();
});

// Whether the reader asked for the whole course: "kept", or "due" where this is a newer one than they were given.
const WHOLE = new URL("whole-course", root).href;
const whole = async (cache) => (await cache.match(WHOLE))?.text();
const note = async (told) => (await caches.open(NAME)).put(WHOLE, new Response(told));

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) {
    if (!name.startsWith("coursekit-") || name === NAME) continue;
    if (await whole(await caches.open(name))) await note("due");
    await caches.delete(name);
  }
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
  event.waitUntil((async () => {
    const kept = data.whole || (await keep(data.keep, data.came));
    const due = data.whole || (await whole(await caches.open(NAME))) === "due";
    const all = due ? await keep(FILES) : kept;
    if (due) await note(all ? "kept" : "due");
    ports[0]?.postMessage({ kept: all });
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(root.href)) return;
  if (request.url.startsWith(new URL(LITE, root).href)) return; // it has a worker of its own, and may be newer
  event.respondWith((async () => {
    const cache = await caches.open(NAME), address = plain(request.url);
    const kept = await cache.match(address);
    if (kept) return kept;
    let answer;
    try {
      answer = await fetch(request);
    } catch (problem) {
      const page = request.mode === "navigate" && (await cache.match(plain(NOT_FOUND)));
      if (page) return page;
      throw problem;
    }
    if (answer.ok) event.waitUntil(cache.put(address, answer.clone()));
    return answer;
  })());
});
