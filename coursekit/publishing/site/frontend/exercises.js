// A set of exercises on a page: numbers of one's own, answers checked against the seals, and a notebook to
// hand in. `coursekit.set` says what is asked, see exercise_pages.py.

(() => {
  const set = globalThis.coursekit?.set, { seals, work } = globalThis.coursekit ?? {};
  if (!set) return;
  const say = coursekit.words(set.messages, set.locale);
  const identifier = () => {
    const kept = work.read().student.identifier;
    return typeof kept === "string" && seals.plausible(kept, set.longest) ? seals.normalised(kept) : "";
  };
  // Of several people at one device each has an answer: the one who answered last, and before them the others.
  const keyOf = (name) => `${set.unit}.${name}`;
  const everyone = (name) => {
    const { others, ...last } = work.read().answers[keyOf(name)] ?? {};
    return [last, ...(Array.isArray(others) ? others : [])].filter((one) => typeof one?.student === "string");
  };
  const answerOf = (name, who) => everyone(name).find(({ student }) => student === who);
  const keepAnswer = (name, value) => {
    const others = everyone(name).filter(({ student }) => student !== value.student);
    return work.keep("answers", keyOf(name), others.length ? { ...value, others } : value);
  };

  // What was typed and not yet checked is there again when the page is, in the same tab.
  const DRAFTS = "coursekit-drafts";
  function drafts(change) {
    try {
      const all = new Map(JSON.parse(sessionStorage.getItem(DRAFTS) ?? "[]"));
      if (change) {
        change(all);
        sessionStorage.setItem(DRAFTS, JSON.stringify([...all]));
      }
      return all;
    } catch {
      return new Map(); // a browser that keeps nothing
    }
  }
  const draftOf = (name) => `${identifier()}|${keyOf(name)}`;

  const make = (tag, attributes = {}, ...children) => {
    const node = Object.assign(document.createElement(tag), attributes);
    node.append(...children);
    return node;
  };
  const shownNumber = (value) => new Intl.NumberFormat(set.locale,
    { maximumFractionDigits: 10, useGrouping: Math.abs(value) >= 10000 }).format(Number(value.toPrecision(10)));
  const statusOf = ({ status }) => {
    const kind = String(status).split(":")[0];
    return `status-${kind}` in set.messages ? kind : "not-started";
  };
  const filled = (text, shown) => text.replace(/\{([A-Za-z_]\w*)\}/g, (all, name) => shown[name] ?? all);

  // The letters of a choice in the order they were tried, as an answer names them.
  function letters(source, name) {
    const found = source?.match(RegExp(`^\\s*${name}\\s*=\\s*["']([A-Za-z](?:[\\s,;]+[A-Za-z])*)["']\\s*$`));
    return found ? found[1].toLowerCase().split(/[\s,;]+/) : [];
  }

  // What a cell of a notebook has as its answer, if it is one that could have been given here.
  const readers = {
    number(source, name) {
      const found = source.match(RegExp(`^\\s*${name}\\s*=\\s*([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?)\\s*$`, "i"));
      return found?.[1];
    },
    choice: (source, name) => letters(source, name).at(-1),
    essay(source, name) {
      const found = source.match(RegExp(`^\\s*${name}\\s*=\\s*"""\\n?((?:[^"\\\\]|\\\\["\\\\]|"(?!""))*?)\\n?"""\\s*$`));
      return found?.[1].replace(/\\(["\\])/g, "$1");
    },
  };

  // The same the other way.
  const writers = {
    number: (value, name) => `${name} = ${value}\n`,
    choice: (value, name) => `${name} = "${value}"\n`,
    essay(value, name) {
      const clean = value.replace(/\0/g, "").replace(/\r\n?/g, "\n").replace(/[\ud800-\udfff]/gu, "");
      const escaped = clean.replace(/\\/g, "\\\\").replace(/"""/g, '\\"\\"\\"').replace(/"$/, '\\"');
      return `${name} = """\n${escaped}\n"""\n`;
    },
  };

  const fields = {
    number(item, id) {
      // All keys: those for numbers have no minus on an iPhone, and to offer it where it is needed would tell the sign.
      const box = make("input", { type: "text", id, autocomplete: "off" });
      const node = make("p", { className: "ck-answer" }, make("label", { htmlFor: id }, say("answer-number")), " ", box);
      return { node, focus: box, get: () => coursekit.typed(box.value), raw: () => box.value, put: (value) => (box.value = value) };
    },
    choice(item, id, options) {
      const group = make("fieldset", {}, make("legend", {}, say("answer-choice")));
      const radios = options.map((_, n) =>
        make("input", { type: "radio", name: id, id: `${id}-${n}`, value: String.fromCharCode(97 + n) }));
      const texts = radios.map((radio) => make("span"));
      radios.forEach((radio, n) => group.append(make("div", { className: "ck-choice" }, radio,
        make("label", { htmlFor: radio.id }, make("b", {}, `${radio.value}) `), texts[n]))));
      const deal = ({ order }) => texts.forEach((text, n) =>
        text.replaceChildren(...(options[order[n]].querySelector("p") ?? options[order[n]]).cloneNode(true).childNodes));
      return {
        node: group, focus: radios[0], deal, raw: () => "",
        get: () => radios.find((radio) => radio.checked)?.value ?? "",
        put: (value) => radios.forEach((radio) => (radio.checked = radio.value === value)),
      };
    },
    essay(item, id) {
      const box = make("textarea", { id, rows: 10 });
      const node = make("p", { className: "ck-answer" }, make("label", { htmlFor: id }, say("answer-essay")), box);
      return { node, focus: box, get: () => box.value, raw: () => box.value, put: (value) => (box.value = value) };
    },
  };

  // Points of the right answer after as many letters.
  const worth = ({ points, tries }, tried) =>
    tries.length ? points * tries[Math.min(Math.max(tried.length, 1), tries.length) - 1] : points;

  async function judged(item, value, tried) {
    const which = seals.variant(identifier(), item.id, item.variants.length);
    const { shown } = item.variants[which];
    const opens = (sealed, what) => {
      const one = sealed.length > 1 ? which : 0;
      return seals.opens(sealed[one], value, item.tolerance, `${set.unit}|${item.id}|${one}|${what}`, set.rounds);
    };
    if (await opens(item.sealed, "right")) return ["right", say(item.points ? "right" : "right-unmarked", { points: worth(item, tried) })];
    for (const wrong of item.foreseen) {
      if (await opens(wrong.sealed, wrong.id)) return [`foreseen:${wrong.id}`, filled(wrong.say, shown)];
    }
    return ["not-yet", item.kind === "number"
      ? say("not-yet-number", { read: shownNumber(value) }) : say("not-yet-choice")];
  }

  function onPage(item) {
    const node = document.querySelector(`[data-item="${item.id}"]`), id = `answer-${item.id}`;
    const options = [...node.querySelectorAll("[data-option]")].sort((a, b) => a.dataset.option - b.dataset.option);
    const field = fields[item.kind](item, id, options);
    const button = make("button", { type: "button" }, say(item.kind === "essay" ? "keep" : "check"));
    const status = make("p", { className: "ck-status" }), told = make("p");
    const live = make("div", { className: "ck-told" }, status, told);
    live.setAttribute("role", "status");
    node.querySelector(".ck-options")?.setAttribute("hidden", "");
    node.append(make("div", { className: "ck-form" }, field.node, button, live));
    const tell = (kind, text) => {
      status.textContent = `${item.title} — ${say(`status-${kind}`)}`;
      told.textContent = text;
      node.dataset.status = kind;
    };

    // With the numbers of who is here, and what they answered before. What is being typed stays.
    let known;
    const kept = () => answerOf(item.id, identifier());
    const latest = () => JSON.stringify([identifier(), kept()]);
    function show() {
      if (known === latest()) return;
      known = latest();
      const drawn = item.variants[seals.variant(identifier(), item.id, item.variants.length)];
      for (const place of node.querySelectorAll("[data-input]")) place.textContent = drawn.shown[place.dataset.input];
      field.deal?.(drawn);
      const last = kept(), mine = typeof last?.source === "string";
      const value = mine ? readers[item.kind](last.source, item.answer) : "";
      field.put(drafts().get(draftOf(item.id)) ?? value ?? "");
      tell(mine ? statusOf(last) : "not-started",
        mine && value === undefined ? say("kept-code") : "");
    }

    // The letters this student tried, the one that stands there now last.
    function tried(value) {
      const last = kept();
      if (item.kind !== "choice" || !last) return value ? [value] : [];
      const before = [...(Array.isArray(last.tried) ? last.tried : []), ...letters(last.source, item.answer)];
      const all = [...new Set(before.filter((one) => /^[a-z]$/.test(one)))];
      return value ? [...all.filter((one) => one !== value), value] : all;
    }

    // Checks and keeps what stands in the field; gives a sentence if it cannot be read.
    async function check() {
      const value = field.get(), untouched = value === "" || (item.kind === "essay" && value.trim() === "");
      if (value === undefined) return say("number-odd", { given: field.raw().slice(0, 60) });
      if (untouched) return null;
      const asked = identifier(), all = tried(value);
      let found;
      if (item.kind === "essay") {
        const count = value.trim().split(/\s+/).length;
        found = ["kept", say("essay-kept", { words: count, wanted: item.words, short: count < item.words ? "yes" : "no" })];
      } else {
        found = await judged(item, value, all);
      }
      if (asked !== identifier() || value !== field.get()) return null; // it was about other numbers
      const choice = item.kind === "choice";
      const source = writers[item.kind](choice ? all.join(" ") : value, item.answer);
      drafts((all) => all.delete(draftOf(item.id)));
      const lasts = keepAnswer(item.id, { source, status: found[0], student: asked, ...(choice ? { tried: all } : {}) });
      known = latest();
      tell(found[0].split(":")[0], [found[1], ...(lasts ? [] : [say("not-lasting")])].join(" "));
      return null;
    }

    async function press() {
      const value = field.get();
      const odd = value === "" || String(value).trim() === "" ? say("answer-first") : await check();
      if (odd) tell(kept() ? statusOf(kept()) : "not-started", odd); // what was kept before still counts
      progress();
    }
    button.addEventListener("click", press);
    if (item.kind === "number") {
      field.focus.addEventListener("keydown", (event) => event.key === "Enter" && press());
    }
    field.node.addEventListener("input", () => drafts((all) => all.set(draftOf(item.id), item.kind === "choice" ? field.get() : field.raw())));
    if (item.kind === "essay") { // nobody loses a text because a phone rang
      let quiet;
      field.focus.addEventListener("input", () => {
        clearTimeout(quiet);
        quiet = setTimeout(() => check().then(progress), 600);
      });
    }
    const earned = () => (node.dataset.status === "right" ? worth(item, tried("")) : 0);
    // A text written before it was known by whom is theirs: it is about no numbers.
    function adopt(now) {
      if (item.kind !== "essay" || answerOf(item.id, now)) return;
      check();
      const last = answerOf(item.id, "");
      if (last) keepAnswer(item.id, { ...last, student: now });
    }
    return { ...item, show, check, adopt, earned, focus: field.focus, node };
  }

  const items = set.items.map(onPage);
  const total = document.getElementById("ck-progress");
  function progress() {
    const sum = (some, of) => some.reduce((points, one) => points + of(one), 0);
    const machine = items.filter(({ kind }) => kind !== "essay");
    total.textContent = say("progress-total",
      { points: sum(machine, (one) => one.earned()), machine: sum(machine, ({ points }) => points) });
  }

  const box = document.getElementById("ck-identifier"), who = document.getElementById("ck-who");
  let shown = null; // who it is to the page; another tab, or a work file, may make it somebody else
  function showAll() {
    const now = identifier();
    if (document.activeElement !== box || box.value === shown) box.value = now;
    if (now !== shown) who.textContent = now ? say("who-now", { now }) : say("who-none");
    shown = now;
    for (const note of document.querySelectorAll(".ck-example")) note.hidden = now !== "";
    items.forEach((item) => item.show());
    progress();
  }
  document.getElementById("ck-student").addEventListener("submit", (event) => {
    event.preventDefault();
    const given = box.value, before = identifier();
    if (!seals.plausible(given, set.longest)) {
      who.textContent = say("who-odd", { given: given.trim().slice(0, 60), longest: set.longest, now: before || "none" });
      return;
    }
    const now = seals.normalised(given);
    if (!before) for (const item of items) item.adopt(now);
    const lasts = work.keep("student", "identifier", now);
    box.value = now;
    showAll();
    who.textContent = [before && before !== now ? say("who-changed", { before, now }) : say("who-now", { now }),
      ...(lasts ? [] : [say("not-lasting")])].join(" ");
  });

  // The notebook of the set with the answers in it, as one saved from Jupyter.
  const lines = (text) => text.split(/(?<=\n)/);
  document.getElementById("ck-hand-in").addEventListener("click", async () => {
    const told = document.getElementById("ck-handed"), now = identifier();
    if (!now) {
      told.textContent = say("hand-in-who");
      box.focus();
      return;
    }
    for (const item of items) {
      const odd = await item.check();
      if (odd) {
        told.textContent = `${item.title}: ${odd}`;
        item.focus.focus();
        return;
      }
    }
    progress();
    const notebook = structuredClone(set.notebook);
    const given = new Set();
    for (const cell of notebook.cells) {
      if (cell.id === "student") cell.source = [`student("${now}")`];
      const kept = answerOf(cell.metadata?.coursekit?.answer, now);
      if (typeof kept?.source !== "string") continue;
      cell.source = lines(`${set.marker}${cell.metadata.coursekit.answer}\n${kept.source.trimEnd()}`);
      const question = set.asked[cell.metadata.coursekit.answer];
      if (question) given.add(question);
    }
    work.download(`${set.file}.ipynb`, `${JSON.stringify(notebook, null, 1)}\n`, "application/x-ipynb+json");
    told.textContent = say("handed", { file: `${set.file}.ipynb`, given: given.size, asked: new Set(Object.values(set.asked)).size });
  });

  work.changed(showAll);
  document.body.classList.add("ck-answers");
  showAll();
})();
