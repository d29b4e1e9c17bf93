// Predictions, what was predicted, the recoding of unit 7 and saved work, on a page without Python: what
// coursekit/notebook/forms.py and recoding.py answer in a notebook is answered here. `coursekit.page` holds
// the words, see form_pages.py; the forms themselves are those of a notebook.

(() => {
  const page = globalThis.coursekit?.page, { work } = globalThis.coursekit ?? {};
  if (!page) return;
  const say = coursekit.words(page.messages, page.locale);
  const make = (tag, attributes = {}, ...children) => {
    const node = Object.assign(document.createElement(tag), attributes);
    node.append(...children);
    return node;
  };

  // What a form of a notebook is given: answers to its events, and news of what changed elsewhere.
  function shown(form, place, fixed, viewed, answer) {
    let view = viewed();
    const listeners = new Set();
    const put = (changes) => {
      view = { ...view, ...changes };
      listeners.forEach((listener) => listener());
    };
    const model = {
      get: (part) => (part === "fixed" ? { language: page.language, kernel: { gone: "", busy: "" }, ...fixed } : view),
      on: (event, listener) => event === "change:view" && listeners.add(listener),
      off: (_, listener) => listeners.delete(listener),
      send: (event) => put({ ...answer(event), answered: event.number }),
    };
    place.replaceChildren();
    form.render({ model, el: place });
    work.changed(() => put(viewed()));
  }

  const lasting = (lasts, text) => (lasts ? text : `${text} ${say("not-lasting")}`);

  function predicted(question) {
    const { choices } = page.predictions[question], chosen = work.read().predictions[question];
    return choices.find(({ id }) => id === chosen);
  }
  function prediction(place, question) {
    const fixed = page.predictions[question];
    const told = () => {
      const one = predicted(question);
      return { chosen: one?.id ?? "", message: one ? say("form-predicted", { choice: one.label }) : say("form-unpredicted") };
    };
    shown(coursekit.forms, place, { kind: "prediction", keep: say("form-keep"), ...fixed }, told, ({ chosen }) => {
      if (!fixed.choices.some(({ id }) => id === chosen)) return { message: say("error-form-choose") };
      const lasts = work.keep("predictions", question, chosen);
      return { ...told(), message: lasting(lasts, told().message) };
    });
  }

  // What came out is folded, or it would be read before the prediction is made.
  function recalled(place, question) {
    const { question: asked, outcome, reasons } = page.predictions[question];
    const told = make("p");
    const show = () => {
      const one = predicted(question);
      told.textContent = one ? say("form-predicted", { choice: one.label }) : say("form-no-prediction");
    };
    place.replaceChildren(make("div", { className: "ck-form" }, make("p", {}, asked), told,
      make("details", {}, make("summary", {}, say("outcome")), make("p", {}, outcome), make("p", {}, say("form-reasons")),
        ...reasons.map((reason) => make("p", {}, reason)))));
    show();
    work.changed(show);
  }

  function summary() {
    const kept = work.read(), units = {};
    for (const name of Object.keys(kept.answers)) {
      const unit = name.split(".")[0];
      units[unit] = (units[unit] ?? 0) + 1;
    }
    const sets = Object.keys(units).sort().map((unit) => say("work-set", { answers: units[unit], unit }));
    const counts = Object.fromEntries(["predictions", "answers", "codings"].map((part) => [part, Object.keys(kept[part]).length]));
    return say("work-summary", { ...counts, sets: sets.join(", ") || "none" });
  }
  // Whether something kept here is not in a file, or otherwise.
  function loses(restored) {
    const kept = work.read(), parts = ["predictions", "answers", "codings"];
    return parts.some((part) => Object.entries(kept[part]).some(([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(restored[part][name])));
  }
  function saved(place) {
    const fixed = { kind: "work", file: page.file, title: say("work-title"), save: say("work-save"), restore: say("work-restore") };
    shown(coursekit.forms, place, fixed, () => ({ message: summary(), text: "" }), (event) => {
      if (event.do === "save") {
        return { message: [say("work-saved", { file: page.file }), summary()].join(" "), text: work.text() };
      }
      const restored = work.parse(event.text);
      if (!restored) return { message: say("error-work-file", { file: page.file }), text: "" };
      if (loses(restored) && !confirm(say("restore-over"))) return { message: say("restore-not"), text: "" };
      const lasts = work.replace(restored);
      return { message: lasting(lasts, `${say("work-restored")} ${summary()}`), text: "" };
    });
  }

  // The recoding of unit 7: rows as read, and how far the reader agrees with the course.
  function coded() {
    const { rows, functions } = page.recoding, kept = work.read().codings, known = functions.map(({ id }) => id);
    return Object.fromEntries(rows.filter(({ id }) => Array.isArray(kept[id]))
      .map(({ id }) => [id, known.filter((name) => kept[id].includes(name))]));
  }
  function recoding(place) {
    const { rows, functions } = page.recoding;
    const fixed = { rows, functions, title: say("recode-title"), which: say("recode-which"), keep: say("recode-keep"), done: say("recode-done") };
    const viewed = () => ({ coded: coded(), message: say("recode-kept", { coded: Object.keys(coded()).length, rows: rows.length }) });
    shown(coursekit.recoding, place, fixed, viewed, (event) => {
      const ticked = functions.map(({ id }) => id).filter((id) => event.functions.includes(id));
      const lasts = work.keep("codings", event.row, ticked);
      return { ...viewed(), message: lasting(lasts, viewed().message) };
    });
  }

  function agreement(yours) {
    const { functions, ours } = page.recoding;
    const cells = Object.keys(yours).flatMap((name) =>
      functions.map(({ id }) => [yours[name].includes(id), ours[name].includes(id)]));
    const share = (test) => cells.filter(test).length / Math.max(cells.length, 1);
    const [you, we] = [share(([yes]) => yes), share(([, yes]) => yes)];
    const observed = share(([a, b]) => a === b), chance = you * we + (1 - you) * (1 - we);
    const told = cells.length > 0 && chance < 1;
    return {
      cells: cells.length, alike: cells.filter(([a, b]) => a === b).length, share: observed,
      by_chance: cells.length ? chance : "none", kappa: told ? (observed - chance) / (1 - chance) : "none",
    };
  }
  coursekit.agreement = agreement;

  function recodedTable(place) {
    const { rows, functions, ours, inferred } = page.recoding;
    const show = () => {
      const yours = coded(), differences = [], lines = [];
      const named = (name, some) => functions.filter(({ id }) => some.includes(id)).map(({ id, label }) =>
        label + (inferred[name].includes(id) && ours[name].includes(id) ? say("recoded-inferred") : "")).join("; ");
      for (const { id, name } of rows) {
        if (!(id in yours)) {
          lines.push([name, ...Array(3).fill(say("recoded-not-yet"))]);
          continue;
        }
        const both = yours[id].filter((one) => ours[id].includes(one));
        const [you, we] = [[yours[id], ours[id]], [ours[id], yours[id]]].map(([some, others]) =>
          named(id, some.filter((one) => !others.includes(one))));
        lines.push([name, named(id, both), you, we].map((cell) => cell || say("recoded-none")));
        if (you || we) differences.push(say("recoded-difference", { name, yours: you || "none", ours: we || "none" }));
      }
      const count = { coded: Object.keys(yours).length, rows: rows.length };
      const told = count.coded ? [say("describe-recoded", { ...count, ...agreement(yours) }), ...differences].join(" ")
        : say("recoded-empty", count);
      const cells = (tag, texts) => make("tr", {}, ...texts.map((text, n) =>
        make(n ? tag : "th", tag === "th" ? { scope: "col" } : n ? {} : { scope: "row" }, text)));
      const table = make("table", {}, make("caption", {}, page.recoding.caption),
        make("thead", {}, cells("th", ["institution", "both-say", "you-alone", "we-alone"].map((head) => say(`column-${head}`)))),
        make("tbody", {}, ...lines.map((line) => cells("td", line))));
      const open = place.querySelector("details")?.open ?? false;
      place.replaceChildren(make("div", { className: "ck-wide" }, network(yours)), make("p", {}, told),
        make("details", { open }, make("summary", {}, page.recoding.fold), table));
    };
    show();
    work.changed(show);
  }

  // Institutions on the left, functions on the right, a line for each tie that somebody coded.
  function network(yours) {
    const { rows, functions, ours } = page.recoding, SVG = "http://www.w3.org/2000/svg";
    const draw = (tag, attributes, text = "") => {
      const node = document.createElementNS(SVG, tag);
      Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value));
      node.textContent = text;
      return node;
    };
    const high = 400, at = (place, count) => (high * (place + 0.5)) / count;
    const left = Object.fromEntries(rows.map(({ id }, n) => [id, at(n, rows.length)]));
    const right = Object.fromEntries(functions.map(({ id }, n) => [id, at(n, functions.length)]));
    const count = { both: 0, you: 0, we: 0 }, lines = [];
    for (const [name, ticked] of Object.entries(yours)) {
      for (const { id } of functions) {
        const who = ticked.includes(id) ? (ours[name].includes(id) ? "both" : "you") : ours[name].includes(id) ? "we" : null;
        if (!who) continue;
        count[who] += 1;
        lines.push(draw("line", { class: `ck-tie-${who}`, x1: 300, x2: 560, y1: left[name], y2: right[id] }));
      }
    }
    const keys = ["both", "you", "we"];
    const picture = draw("svg", { viewBox: `0 0 760 ${high + 40}`, "aria-hidden": "true", class: "ck-network" });
    picture.append(...lines,
      ...rows.map(({ id, short }) => draw("text", { x: 292, y: left[id] + 4, "text-anchor": "end" }, short)),
      ...rows.map(({ id }) => draw("circle", { cx: 300, cy: left[id], r: 4, class: id in yours ? "ck-coded" : "ck-open" })),
      ...functions.map(({ id, label }) => draw("text", { x: 570, y: right[id] + 4 }, label)),
      ...functions.map(({ id }) => draw("circle", { cx: 560, cy: right[id], r: 3, class: "ck-coded" })),
      ...keys.flatMap((who, n) => [
        draw("line", { class: `ck-tie-${who}`, x1: 20 + 240 * n, x2: 60 + 240 * n, y1: high + 24, y2: high + 24 }),
        draw("text", { x: 66 + 240 * n, y: high + 28 }, say(`recoded-ties-${who}`, { ties: count[who] })),
      ]));
    return picture;
  }

  const forms = { predict: prediction, recall: recalled, my_work: saved, recode: recoding, recoded: recodedTable };
  for (const place of document.querySelectorAll("[data-form]")) forms[place.dataset.form](place, place.dataset.about);
})();
