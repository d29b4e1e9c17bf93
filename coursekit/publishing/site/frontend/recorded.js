// A lab that moves without Python: the answers of a recording, see recordings/recorder.py and, for what an
// answerer is, coursekit/notebook/frontend/README.md. The lab itself is the one of a notebook.

globalThis.coursekit = globalThis.coursekit ?? {};

(() => {
  // Tapes come as scripts, because a page of a folder may load nothing else.
  const waiting = new Map(), loaded = new Map();
  coursekit.tape = async (name, packed) => {
    try {
      const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
      const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      waiting.get(name).resolve(JSON.parse(await new Response(plain).text()));
    } catch (error) {
      waiting.get(name).reject(error);
    }
  };
  const base = new URL("../recordings/", document.currentScript.src);
  function load(language, model, name) {
    const key = `${language}/${model}/${name}`;
    if (!loaded.has(key)) {
      loaded.set(key, new Promise((resolve, reject) => {
        waiting.set(key, { resolve, reject });
        const script = Object.assign(document.createElement("script"), { src: new URL(`${model}/${name}.js`, base) });
        script.onerror = reject;
        document.head.append(script);
      }).catch((error) => {
        loaded.delete(key);
        throw error;
      }));
    }
    return loaded.get(key);
  }

  const same = (one, other) => one.length === other.length && one.every((value, n) => value === other[n]);

  // What answers for the lab of `model` that opens at `start`, a list of the values of its controls.
  coursekit.recorded = (index, language, model, start) => {
    const say = coursekit.words(index.messages, index.locale), { controls, tracks } = index;
    const places = new Map(); // of each step: the reels that have it
    for (const [reel, { a, steps }] of Object.entries(index.reels)) {
      steps.forEach((step, n) => {
        const key = JSON.stringify(step);
        places.set(key, [...(places.get(key) ?? []), { reel, n, a }]);
      });
    }
    const label = (name) => index.fixed.controls.find((spec) => spec.name === name).label;
    const said = (name, value) => index.said[name].find(([known]) => known === value)[1];
    const home = { at: start, seed: 1, preset: "" };
    let now = { ...home, pinned: null, map: null, mapAt: null, table: "" }, listener = null, view, shownStill, playing;

    // Who goes on in a reel soon comes to the one before or after it, which is better loaded by then.
    function ahead(reel) {
      const [, track, part] = reel.match(/^(track-[0-9]+-)([0-9]+)$/) ?? [];
      for (const next of [`${track}${Number(part) + 1}`, `${track}${Number(part) - 1}`]) {
        if (next in index.reels) load(language, model, next).catch(() => {});
      }
    }

    // What was recorded of a step; with A behind, where that was recorded too.
    async function step({ at, seed, pinned }) {
      const found = places.get(JSON.stringify([at, seed]));
      const place = found && (pinned ? found.find(({ a }) => pinned.seed === 1 && same(a, pinned.at)) : found[0]);
      if (!place) return found ? "off-a" : "off-draw";
      const reel = place.reel === "first" ? index.first : await load(language, model, place.reel);
      if (place.reel === playing) ahead(place.reel);
      playing = place.reel;
      const kept = reel.steps[place.n], which = pinned ? 1 : 0;
      return { ...kept, still: reel.texts[kept.still[which]], moving: kept.moving[which].map((n) => reel.texts[n]) };
    }

    function compared(present, next) {
      const a = next.pinned;
      if (!a) return [];
      const lines = controls.flatMap((name, n) => (a.at[n] === next.at[n] ? [] : [say("lab-moved",
        { what: label(name), before: said(name, a.at[n]), now: said(name, next.at[n]) })]));
      if (a.seed !== next.seed) lines.push(say("lab-redrawn"));
      index.fixed.headlines.forEach((headline, n) => {
        if (a.raw[n] === present.raw[n]) return;
        const [before, after] = [a.headlines[n], present.headlines[n]];
        lines.push(say(before === after ? "lab-hardly" : "lab-changed", { what: headline.label, before, now: after }));
      });
      return lines.length ? lines : [say("lab-same")];
    }

    async function table(next) {
      if (!next.table) return null;
      const { reel, n } = places.get(JSON.stringify([next.at, next.seed])).find((one) => one.reel !== "first");
      return (await load(language, model, `${reel}-tables`))[n][index.fixed.tables.findIndex(({ id }) => id === next.table)];
    }

    function map({ map: drawn, mapAt, at, seed }) {
      if (!drawn) return null;
      const moved = controls.some((name, n) => ![drawn.x, drawn.y].includes(name) && at[n] !== mapAt[n]);
      return { ...drawn, stale: moved || seed !== 1 ? say("lab-map-stale") : "" };
    }

    async function show(next, answered) {
      const present = await step(next);
      if (typeof present === "string") {
        refuse(answered, say(present, { draws: index.draws }));
        return;
      }
      const { settings, gist, numbers, headlines, line, still, moving } = present;
      view = {
        answered, problem: "", settings, gist, numbers, headlines, line,
        compared: compared(present, next), pinned: next.pinned !== null, preset: next.preset,
        passage: next.preset ? index.presets[next.preset].passage : "", map: map(next), table: await table(next),
      };
      now = next;
      listener?.({ fixed: index.fixed, view, moving, ...(still === shownStill ? {} : { still: JSON.parse(still) }) });
      shownStill = still;
    }

    function refuse(answered, problem) {
      view = { ...view, answered, problem };
      listener?.({ view });
    }

    // Of the places where a control was recorded: the next one where an arrow key moved it, else the nearest.
    function nearest(values, wanted, from, little) {
      if (typeof wanted !== "number") return values.includes(wanted) ? wanted : undefined;
      const ahead = values.filter((value) => (wanted > from ? value > from : value < from));
      const close = (some) => some.reduce((best, value) => (Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best), some[0]);
      return Math.abs(wanted - from) <= little && ahead.length ? close(ahead) : close(values);
    }

    const steps = {
      stay: (at) => at,
      set(at, { values }) {
        let next = at;
        for (const [name, wanted] of Object.entries(values)) {
          const n = controls.indexOf(name), others = (one) => one.filter((_, place) => place !== n);
          const track = at.seed === 1 && tracks.find((one) => one.control === name && same(others(one.at), others(next.at)));
          const spec = index.fixed.controls[n];
          const value = track && nearest(track.values, wanted, next.at[n], 1.5 * (spec.step ?? 0));
          if (value === undefined || value === false) return say("off-path", { what: label(name) });
          next = { ...next, at: next.at.map((old, place) => (place === n ? value : old)), preset: "" };
        }
        return next;
      },
      preset: (at, { name }) => (name ? { ...at, at: index.presets[name].at, preset: name } : { ...at, preset: "" }),
      reset: (at) => ({ ...at, ...home }),
      draw: (at) => ({ ...at, seed: at.seed + 1 }),
      async pin(at) {
        const { raw, headlines } = await step({ ...at, pinned: null });
        return { ...at, pinned: { raw, headlines, at: at.at, seed: at.seed } };
      },
      unpin: (at) => ({ ...at, pinned: null }),
      table: (at, { name }) => ({ ...at, table: name }),
      map(at, { x, y, headline }) {
        const kept = index.maps.find((one) => one.map.x === x && one.map.y === y && one.map.headline === headline
          && at.seed === 1 && controls.every((name, n) => [x, y].includes(name) || one.at[n] === at.at[n]));
        const what = index.maps.map(({ map }) => map.caption.split(".")[0]);
        return kept ? { ...at, map: kept.map, mapAt: kept.at } : say("off-map", { what: [...new Set(what)].join("; ") });
      },
    };

    return {
      send({ do: what, number, ...given }) {
        (async () => {
          const next = await steps[what](now, given);
          await (typeof next === "string" ? refuse(number, next) : show(next, number));
        })().catch(() => refuse(number, say("off-load")));
      },
      on(told) {
        listener = told;
        show(now, 0);
        return () => (listener = null);
      },
    };
  };

  // A lab comes when its place comes into sight; until then, and without scripts, there is its picture.
  async function open(place) {
    const { lab: model, settings } = place.dataset, language = document.documentElement.lang;
    const index = await load(language, model, "index");
    const given = JSON.parse(settings), room = document.createElement("div");
    const start = index.openings.find((at) => index.controls.every((name, n) => at[n] === given[name]));
    coursekit.lab(coursekit.recorded(index, language, model, start), room);
    const come = new MutationObserver(() => {
      come.disconnect();
      place.replaceChildren(room);
    });
    come.observe(room, { childList: true });
  }
  const sight = new IntersectionObserver((all) => all.filter((one) => one.isIntersecting).forEach(({ target }) => {
    sight.unobserve(target);
    open(target).catch(() => {}); // its picture stays
  }), { rootMargin: "300px" });
  for (const place of document.querySelectorAll("[data-lab]")) sight.observe(place); // scripts are deferred
})();
