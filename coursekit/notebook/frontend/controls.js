// What labs and forms are made of: elements with names, controls, tables.

import { typed } from "./typed.js";

// In Notebook 7 a key is a command to the notebook unless the element that has the focus says otherwise.
const TAKES_KEYS = new Set(["input", "select", "button", "summary", "textarea", "a"]);

export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  if (TAKES_KEYS.has(tag) || "tabindex" in attributes) node.setAttribute("data-lm-suppress-shortcuts", "true");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

export function button(label, action) {
  const node = make("button", { type: "button" }, label);
  node.addEventListener("click", action);
  return node;
}

export function select(label, id, options) {
  const list = make("select", { id },
    ...options.map((option) => make("option", { value: option.id }, option.label)));
  return { list, node: make("span", { class: "ck-field" }, make("label", { for: id }, label), list) };
}

export function fold(title, ...children) {
  return make("details", {}, make("summary", {}, title), ...children);
}

export function control(spec, id, words, post) {
  const help = `${id}-help`, named = (value) => spec.names?.[value] ?? `${value} ${spec.unit}`;
  const code = make("code", { class: "ck-code" }, spec.name);
  const label = make("label", { for: id }, spec.label, " "), title = make("span", { class: "ck-title" }, label, code);
  if (spec.options) {
    const list = make("select", { id, "aria-describedby": help, "data-parameter": spec.name },
      ...spec.options.map((option) => make("option", { value: option.id }, option.label)));
    list.addEventListener("change", () => post({ do: "set", values: { [spec.name]: list.value } }));
    const node = make("div", { class: "ck-control" }, title, list, make("p", { id: help, class: "ck-help" }, spec.help));
    const show = (value) => {
      list.value = value;
      code.textContent = `${spec.name}="${value}"`;
    };
    return { node, show };
  }
  const shared = { min: spec.lowest, max: spec.highest, step: spec.step, "data-parameter": spec.name };
  const slider = make("input", { type: "range", id, "aria-describedby": help, ...shared });
  // A browser's own field for numbers takes "1,5" for 15, so this is one for text that behaves as one for numbers.
  const box = make("input", {
    // The keys for numbers of an iPhone have no minus.
    type: "text", inputmode: spec.lowest < 0 ? "text" : "decimal", role: "spinbutton", class: "ck-number", autocomplete: "off", size: 8,
    "aria-label": `${spec.label}, ${words["number-of"]}`, "aria-describedby": help, "data-parameter": spec.name,
    "aria-valuemin": spec.lowest, "aria-valuemax": spec.highest,
  });
  const now = make("p", { class: "ck-now" });
  const show = (value) => {
    slider.value = value;
    slider.setAttribute("aria-valuetext", named(value));
    if (spec.names) now.textContent = named(value);
    box.setAttribute("aria-valuenow", value);
    if (document.activeElement !== box) box.value = value;
  };
  slider.addEventListener("input", () => {
    show(slider.value);
    post({ do: "set", values: { [spec.name]: Number(slider.value) } });
  });
  box.addEventListener("change", () => {
    const value = typed(box.value, spec.highest <= 1) ?? box.value;
    box.value = value;
    post({ do: "set", values: { [spec.name]: value } });
  });
  box.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    slider[event.key === "ArrowUp" ? "stepUp" : "stepDown"]();
    box.value = slider.value;
    slider.dispatchEvent(new Event("input"));
  });
  const node = make("div", { class: "ck-control" }, title, make("span", { class: "ck-unit" }, spec.unit),
    slider, box, ...(spec.names ? [now] : []), make("p", { id: help, class: "ck-help" }, spec.help));
  return { node, show };
}

// A grid of buttons: arrow keys move, Enter or a click loads the setting.
export function mapGrid(drawn, fixed, load) {
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

export function dataTable(table) {
  const row = (tag, cells) => make("tr", {}, ...cells.map((text) => make(tag, tag === "th" ? { scope: "col" } : {}, text)));
  return make("table", { class: "ck-table" }, make("caption", {}, table.note),
    make("thead", {}, row("th", table.columns)), make("tbody", {}, ...table.rows.map((cells) => row("td", cells))));
}

// navigator.clipboard is only there on https and on this machine itself.
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const box = make("textarea", { class: "ck-hidden", readonly: true }), before = document.activeElement;
    box.value = text;
    document.body.append(box);
    box.select();
    const copied = document.execCommand("copy");
    box.remove();
    before?.focus();
    return copied;
  }
}
