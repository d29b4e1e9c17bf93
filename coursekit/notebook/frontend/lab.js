// The lab in the browser: native controls with names, one picture, its words. All numbers and sentences
// come from whoever answers, as README.md tells; here they are only put in their places.

import { button, control, copyText, dataTable, fold, make, mapGrid, select } from "./controls.js";
import { picture } from "./picture.js";
import { reader } from "./reading.js";

const PATIENCE = 1500; // milliseconds after which an answer is late
const TWICE = new Set(["set", "preset", "reset", "table", "stay"]); // may be done twice as well as once

// One event is under way at a time; movements of controls made meanwhile merge into one.
function mailbox(answerer, isLate) {
  let underWay = null, sent = null, waiting = [], late;
  const next = () => {
    if (underWay !== null || waiting.length === 0) return;
    underWay = Date.now() + Math.random();
    sent = { ...waiting.shift(), number: underWay };
    late = setTimeout(isLate, PATIENCE, sent);
    answerer.send(sent);
  };
  return {
    busy: () => underWay !== null,
    answered(number) {
      if (number === underWay) {
        underWay = null;
        clearTimeout(late);
      }
      next();
    },
    forget() {
      underWay = null;
      waiting = [];
      clearTimeout(late);
    },
    again() {
      if (underWay !== null) answerer.send(TWICE.has(sent.do) ? sent : { do: "stay", number: underWay });
    },
    post(event) {
      const last = waiting.at(-1);
      if (event.do === "set" && last?.do === "set") Object.assign(last.values, event.values);
      else waiting.push(event);
      next();
    },
  };
}

function build(fixed, answerer, el) {
  // Each lab loads this file anew, so a count kept here would give two labs the same ids.
  const words = fixed.words, id = `ck-lab-${Math.random().toString(36).slice(2)}`;
  const mail = mailbox(answerer, (event) => state === "ready" && event.do !== "map" && tellState("busy"));
  const post = mail.post;
  let state = "ready";
  let view;
  const controls = new Map(fixed.controls.map((spec) => [spec.name, control(spec, `${id}-${spec.name}`, words, post)]));
  const nodes = (main) => fixed.controls.filter((spec) => spec.main === main).map((spec) => controls.get(spec.name).node);
  const more = nodes(false);

  const preset = select(words.preset, `${id}-preset`, [{ id: "", label: words["preset-none"] }, ...fixed.presets]);
  preset.list.addEventListener("change", () => post({ do: "preset", name: preset.list.value }));
  const passage = make("p", { class: "ck-passage" });
  const pin = button(words.pin, () => post({ do: view.pinned ? "unpin" : "pin" }));
  const buttons = make("div", { class: "ck-buttons" }, pin, button(words.reset, () => post({ do: "reset" })));
  if (fixed.chance) buttons.append(button(words.draw, () => post({ do: "draw" })));

  const drawing = picture(id), reading = reader(drawing, fixed, id);
  const frame = make("div", { class: "ck-frame" }, make("p", { class: "ck-kind" }, fixed.kind),
    make("div", { class: "ck-canvas" }, drawing.node, ...reading.nodes), reading.said);
  const problem = make("p", { class: "ck-problem", role: "alert" });
  const silence = make("p", { class: "ck-problem ck-silence", role: "status" });
  const values = fixed.headlines.map(() => make("dd"));
  const headlines = make("dl", { class: "ck-headlines", "aria-label": words.headlines },
    ...fixed.headlines.map((headline, n) => make("div", {},
      make("dt", {}, headline.label, " ", make("code", { class: "ck-code" }, headline.id)), values[n])));
  const description = make("p", { class: "ck-description" });
  const numbers = make("p"), recital = fold(words.numbers, numbers);
  const compared = make("ul", { "aria-labelledby": `${id}-compared` });
  const comparison = make("div", { class: "ck-compared", hidden: true },
    make("p", { id: `${id}-compared`, class: "ck-heading" }, words.compared), compared);
  const spoken = make("p", { class: "ck-hidden", role: "status" });
  const line = make("code");
  const copy = button(words.copy, async () => {
    const told = (await copyText(line.textContent)) ? words.copied : words["copy-not"];
    spoken.textContent = told;
    copy.textContent = told;
    setTimeout(() => (copy.textContent = words.copy), 1500);
  });
  const names = button(words.names, () => {
    const shown = lab.classList.toggle("ck-named");
    names.setAttribute("aria-pressed", shown);
  });
  names.setAttribute("aria-pressed", false);

  const movable = fixed.controls.filter((spec) => !spec.options).map((spec) => ({ id: spec.name, label: spec.label }));
  const across = select(words["map-across"], `${id}-across`, movable);
  const up = select(words["map-up"], `${id}-up`, movable);
  up.list.selectedIndex = Math.min(1, movable.length - 1);
  const of = select(words["map-of"], `${id}-of`, fixed.headlines);
  const mapSpace = make("div"), mapStale = make("p", { class: "ck-passage" });
  const drawMap = button(words["map-draw"], () => {
    mapStale.textContent = words["map-waiting"];
    post({ do: "map", x: across.list.value, y: up.list.value, headline: of.list.value });
  });
  const map = fold(words.map, make("div", { class: "ck-buttons" }, across.node, up.node, of.node, drawMap), mapStale, mapSpace);
  map.classList.add("ck-map-part");

  const which = select(words["table-which"], `${id}-table`, [{ id: "", label: words["table-hide"] }, ...fixed.tables]);
  which.list.addEventListener("change", () => post({ do: "table", name: which.list.value }));
  const tableSpace = make("div", { class: "ck-scroll", tabindex: 0, role: "region", "aria-label": words.table });
  const table = fold(words.table, which.node, tableSpace);
  table.addEventListener("toggle", () => {
    if (table.open && !which.list.value) {
      which.list.selectedIndex = 1;
      post({ do: "table", name: which.list.value });
    }
  });
  const about = fold(words.about, ...fixed.about.map(([name, text]) => make("p", {}, make("strong", {}, `${name}: `), text)));

  const side = make("div", { class: "ck-side" }, preset.node, passage, ...nodes(true),
    ...(more.length ? [fold(words.more, ...more)] : []), buttons);
  const stage = make("div", { class: "ck-stage" }, silence, problem, headlines, description, recital, comparison,
    make("p", { class: "ck-line" }, make("span", {}, `${words.code} `), line, " ", copy, " ", names), map, table, about, spoken);
  const lab = make("section", { class: "ck-lab", role: "group", "aria-label": fixed.title, lang: fixed.language }, side, frame, stage);
  // Keys belong to the lab's controls, not to the notebook around them.
  lab.addEventListener("keydown", (event) => event.stopPropagation());
  el.append(make("div", { class: "ck-room" }, lab));

  // Whoever answers cannot: said in words, and controls that would do nothing cannot be used.
  const SILENT = { busy: words["state-busy"], offline: words["state-offline"], restarted: words["state-restarted"],
    dead: words["state-dead"] };
  const tellState = (now) => {
    if (now === state) return;
    const was = state, gone = now === "restarted" || now === "dead";
    state = now;
    lab.dataset.state = now;
    silence.textContent = SILENT[now] ?? "";
    for (const node of lab.querySelectorAll("input, select, button")) if (![copy, names].includes(node)) node.disabled = gone;
    if (gone) mail.forget();
    if (was === "offline" && now === "ready") mail.again();
  };

  let quiet, mapShown;
  const show = () => {
    mail.answered(view.answered);
    if (state === "busy" && !mail.busy()) tellState("ready");
    if (!mail.busy() || view.problem) for (const [name, { show: put }] of controls) put(view.settings[name]);
    problem.textContent = view.problem;
    description.textContent = view.gist;
    numbers.textContent = view.numbers;
    recital.hidden = !view.numbers;
    drawing.node.setAttribute("aria-label", `${view.gist} ${view.numbers}`.trim());
    view.headlines.forEach((text, n) => (values[n].textContent = text));
    compared.replaceChildren(...view.compared.map((text) => make("li", {}, text)));
    comparison.hidden = view.compared.length === 0;
    line.textContent = view.line;
    pin.textContent = view.pinned ? words.unpin : words.pin;
    pin.setAttribute("aria-pressed", view.pinned);
    preset.list.value = view.preset;
    passage.textContent = view.passage;
    const drawn = view.map && JSON.stringify(view.map.cells) + view.map.caption;
    mapStale.textContent = view.map?.stale ?? "";
    if (drawn !== mapShown) {
      mapShown = drawn;
      mapSpace.replaceChildren(...(drawn ? [mapGrid(view.map, fixed, (x, y) =>
        post({ do: "set", values: { [view.map.x]: x, [view.map.y]: y } }))] : []));
    }
    tableSpace.replaceChildren(...(view.table ? [dataTable(view.table)] : []));
    clearTimeout(quiet);
    quiet = setTimeout(() => (spoken.textContent = view.gist), 700);
  };
  return (message) => {
    if (message.state && !(message.state === "ready" && state === "busy")) tellState(message.state);
    drawing.show(message);
    if (message.still || message.moving) reading.changed();
    if (message.view) {
      view = message.view;
      show();
    }
  };
}

// Show a lab in the element `el`; returns a function that takes it away.
export function lab(answerer, el) {
  let tell;
  const off = answerer.on((message) => {
    tell ??= build(message.fixed, answerer, el);
    tell(message);
  });
  return () => {
    off();
    el.replaceChildren();
  };
}
