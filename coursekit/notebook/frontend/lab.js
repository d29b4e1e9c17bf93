// The lab in the browser: native controls with names, one picture, its words. All numbers and
// sentences come from the kernel; here they are only put in their places.

const LIVE = "application/vnd.jupyter.widget-view+json";

function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

// One event is under way at a time; movements of controls made meanwhile merge into one.
function mailbox(model) {
  let underWay = null, waiting = [];
  const next = () => {
    if (underWay !== null || waiting.length === 0) return;
    underWay = Date.now() + Math.random();
    model.send({ ...waiting.shift(), number: underWay });
  };
  return {
    busy: () => underWay !== null,
    answered(number) {
      if (number === underWay) underWay = null;
      next();
    },
    post(event) {
      const last = waiting.at(-1);
      if (event.do === "set" && last?.do === "set") Object.assign(last.values, event.values);
      else waiting.push(event);
      next();
    },
  };
}

function control(spec, id, words, post) {
  const help = `${id}-help`, named = (value) => spec.names?.[value] ?? `${value} ${spec.unit}`;
  if (spec.options) {
    const list = make("select", { id, "aria-describedby": help, "data-parameter": spec.name },
      ...spec.options.map((option) => make("option", { value: option.id }, option.label)));
    list.addEventListener("change", () => post({ do: "set", values: { [spec.name]: list.value } }));
    const node = make("div", { class: "ck-control" }, make("label", { for: id }, spec.label), list,
      make("p", { id: help, class: "ck-help" }, spec.help));
    return { node, show: (value) => (list.value = value) };
  }
  const shared = { min: spec.lowest, max: spec.highest, step: spec.step, "data-parameter": spec.name };
  const slider = make("input", { type: "range", id, "aria-describedby": help, ...shared });
  const box = make("input", {
    type: "number", "aria-label": `${spec.label}, ${words["number-of"]}`, "aria-describedby": help, ...shared,
  });
  const now = make("p", { class: "ck-now" });
  const show = (value) => {
    slider.value = value;
    slider.setAttribute("aria-valuetext", named(value));
    if (spec.names) now.textContent = named(value);
    if (document.activeElement !== box) box.value = value;
  };
  slider.addEventListener("input", () => {
    show(slider.value);
    post({ do: "set", values: { [spec.name]: Number(slider.value) } });
  });
  box.addEventListener("change", () => {
    const value = box.value === "" ? box.value : Number(box.value);
    post({ do: "set", values: { [spec.name]: value } });
  });
  const node = make("div", { class: "ck-control" },
    make("label", { for: id }, spec.label), make("span", { class: "ck-unit" }, spec.unit),
    slider, box, ...(spec.names ? [now] : []), make("p", { id: help, class: "ck-help" }, spec.help));
  return { node, show };
}

function button(label, action) {
  const node = make("button", { type: "button" }, label);
  node.addEventListener("click", action);
  return node;
}

function select(label, id, options) {
  const list = make("select", { id },
    ...options.map((option) => make("option", { value: option.id }, option.label)));
  return { list, node: make("span", { class: "ck-field" }, make("label", { for: id }, label), list) };
}

// A grid of buttons: arrow keys move, Enter or a click loads the setting.
function mapGrid(drawn, fixed, load) {
  const label = (name) => fixed.controls.find((spec) => spec.name === name).label;
  const table = make("table", { class: "ck-map", role: "grid" }, make("caption", {}, drawn.caption));
  const cells = [];
  const rows = drawn.up.map((up, row) => {
    cells[row] = [];
    const line = make("tr", {}, make("th", { scope: "row" }, String(up)));
    drawn.across.forEach((across, column) => {
      const [background, ink] = drawn.shades[row][column];
      const value = drawn.cells[row][column];
      const cell = button(value === fixed.words.none ? "–" : value, () => load(across, up));
      cell.style.background = background;
      cell.style.color = ink;
      cell.tabIndex = row === 0 && column === 0 ? 0 : -1;
      cell.setAttribute("aria-label",
        `${label(drawn.x)} ${across}, ${label(drawn.y)} ${up}: ${value}. ${fixed.words["map-cell"]}`);
      cell.addEventListener("keydown", (event) => {
        const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowUp: [1, 0], ArrowDown: [-1, 0] }[event.key];
        const target = step && cells[row + step[0]]?.[column + step[1]];
        if (!target) return;
        event.preventDefault();
        event.stopPropagation();
        cell.tabIndex = -1;
        target.tabIndex = 0;
        target.focus();
      });
      cells[row][column] = cell;
      line.append(make("td", { role: "gridcell" }, cell));
    });
    return line;
  });
  const head = make("tr", {}, make("th", { scope: "col" }, `${label(drawn.y)} ↑ · ${label(drawn.x)} →`),
    ...drawn.across.map((across) => make("th", { scope: "col" }, String(across))));
  table.append(make("tbody", {}, ...rows.reverse()), make("tfoot", {}, head));
  return table;
}

function dataTable(table) {
  const row = (tag, cells) => make("tr", {}, ...cells.map((text) => make(tag, tag === "th" ? { scope: "col" } : {}, text)));
  return make("table", { class: "ck-table" }, make("caption", {}, table.note),
    make("thead", {}, row("th", table.columns)), make("tbody", {}, ...table.rows.map((cells) => row("td", cells))));
}

// A saved notebook opened again has no lab any more, and JupyterLab would show an error where it was,
// though the output has a picture and a sentence too. So the file gets those alone, as it does for what
// else says in its output's metadata that it is ours; the page keeps what is live.
function saveWhatStays(notebook) {
  if (!notebook?.toJSON || notebook.coursekitSavesWhatStays) return;
  const whole = notebook.toJSON.bind(notebook);
  notebook.toJSON = () => {
    const file = whole();
    for (const { outputs = [] } of file.cells) {
      for (const { data, metadata } of outputs) {
        if (data?.["image/png"] || metadata?.coursekit) delete data[LIVE];
      }
    }
    return file;
  };
  notebook.coursekitSavesWhatStays = true;
}

function render({ model, el }) {
  saveWhatStays(model.widget_manager?.context?.model?.sharedModel);
  // Each lab loads this file anew, so a count kept here would give two labs the same ids.
  const fixed = model.get("fixed"), words = fixed.words, id = `ck-lab-${Math.random().toString(36).slice(2)}`;
  const mail = mailbox(model), post = mail.post;
  const controls = new Map(fixed.controls.map((spec) => [spec.name, control(spec, `${id}-${spec.name}`, words, post)]));
  const nodes = (main) => fixed.controls.filter((spec) => spec.main === main).map((spec) => controls.get(spec.name).node);
  const more = nodes(false);

  const preset = select(words.preset, `${id}-preset`, [{ id: "", label: words["preset-none"] }, ...fixed.presets]);
  preset.list.addEventListener("change", () => post({ do: "preset", name: preset.list.value }));
  const passage = make("p", { class: "ck-passage" });
  const pin = button(words.pin, () => post({ do: model.get("view").pinned ? "unpin" : "pin" }));
  const buttons = make("div", { class: "ck-buttons" }, pin, button(words.reset, () => post({ do: "reset" })));
  if (fixed.chance) buttons.append(button(words.draw, () => post({ do: "draw" })));

  const picture = make("img", { class: "ck-picture", decoding: "sync" });
  const problem = make("p", { class: "ck-problem", role: "alert" });
  const values = fixed.headlines.map(() => make("dd"));
  const headlines = make("dl", { class: "ck-headlines", "aria-label": words.headlines },
    ...fixed.headlines.map((headline, n) => make("div", {}, make("dt", {}, headline.label), values[n])));
  const description = make("p", { class: "ck-description" });
  const compared = make("ul", { "aria-labelledby": `${id}-compared` });
  const comparison = make("div", { class: "ck-compared", hidden: true },
    make("p", { id: `${id}-compared`, class: "ck-heading" }, words.compared), compared);
  const spoken = make("p", { class: "ck-hidden", role: "status" });
  const line = make("code");
  const copy = button(words.copy, async () => {
    await navigator.clipboard.writeText(line.textContent);
    spoken.textContent = words.copied;
    copy.textContent = words.copied;
    setTimeout(() => (copy.textContent = words.copy), 1500);
  });

  const names = fixed.controls.filter((spec) => !spec.options).map((spec) => ({ id: spec.name, label: spec.label }));
  const across = select(words["map-across"], `${id}-across`, names);
  const up = select(words["map-up"], `${id}-up`, names);
  up.list.selectedIndex = Math.min(1, names.length - 1);
  const of = select(words["map-of"], `${id}-of`, fixed.headlines);
  const mapSpace = make("div"), mapStale = make("p", { class: "ck-passage" });
  const drawMap = button(words["map-draw"], () => {
    mapStale.textContent = words["map-waiting"];
    post({ do: "map", x: across.list.value, y: up.list.value, headline: of.list.value });
  });
  const map = make("details", { class: "ck-map-part" }, make("summary", {}, words.map),
    make("div", { class: "ck-buttons" }, across.node, up.node, of.node, drawMap), mapStale, mapSpace);

  const which = select(words["table-which"], `${id}-table`, [{ id: "", label: words["table-hide"] }, ...fixed.tables]);
  which.list.addEventListener("change", () => post({ do: "table", name: which.list.value }));
  const tableSpace = make("div", { class: "ck-scroll", tabindex: 0, role: "region", "aria-label": words.table });
  const table = make("details", {}, make("summary", {}, words.table), which.node, tableSpace);
  table.addEventListener("toggle", () => {
    if (table.open && !which.list.value) {
      which.list.selectedIndex = 1;
      post({ do: "table", name: which.list.value });
    }
  });
  const about = make("details", {}, make("summary", {}, words.about),
    ...fixed.about.map(([name, text]) => make("p", {}, make("strong", {}, `${name}: `), text)));

  const side = make("div", { class: "ck-side" }, preset.node, passage, ...nodes(true),
    ...(more.length ? [make("details", {}, make("summary", {}, words.more), ...more)] : []), buttons);
  const stage = make("div", { class: "ck-stage" }, make("p", { class: "ck-kind" }, fixed.kind), picture, problem,
    headlines, description, comparison,
    make("p", { class: "ck-line" }, make("span", {}, `${words.code} `), line, " ", copy), map, table, about, spoken);
  const lab = make("section", { class: "ck-lab", role: "group", "aria-label": fixed.title, lang: fixed.language }, side, stage);
  // Keys belong to the lab's controls, not to the notebook around them.
  lab.addEventListener("keydown", (event) => event.stopPropagation());

  let address, quiet, mapShown;
  const show = () => {
    const view = model.get("view");
    mail.answered(view.answered);
    if (!mail.busy() || view.problem) for (const [name, { show: put }] of controls) put(view.settings[name]);
    problem.textContent = view.problem;
    description.textContent = picture.alt = view.description;
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
    quiet = setTimeout(() => (spoken.textContent = view.description), 700);
  };
  const paint = () => {
    const old = address;
    address = URL.createObjectURL(new Blob([model.get("picture")], { type: "image/png" }));
    picture.src = address;
    if (old) URL.revokeObjectURL(old);
  };
  model.on("change:view", show);
  model.on("change:picture", paint);
  paint();
  show();
  el.append(lab);
  return () => {
    model.off("change:view", show);
    model.off("change:picture", paint);
    URL.revokeObjectURL(address);
  };
}

export default { render };
