// A form with a passage on each institution and the functions it may have, to be ticked row by row.

import { make } from "./controls.js";
import { showForm } from "./shared.js";

function row(fixed, { id: name, name: label, passage, source }, id, number) {
  const ticks = fixed.functions.map(({ id: value }) =>
    make("input", { type: "checkbox", id: `${id}-${name}-${value}`, value }));
  const choices = fixed.functions.map(({ label: text }, n) =>
    make("span", { class: "ck-choice", style: "width: 13rem" }, ticks[n], make("label", { for: ticks[n].id }, text)));
  const keep = make("button", { type: "button" }, fixed.keep);
  const mark = make("span");
  const summary = make("summary", { style: "cursor: pointer; font-weight: 600; padding: 4px 0" },
    `${number}. ${label} `, mark);
  const legend = make("legend", {}, fixed.which);
  const boxes = make("div", { style: "display: flex; flex-wrap: wrap" }, ...choices);
  const node = make("details", {}, summary, make("p", {}, passage, " ", source),
    make("fieldset", { style: "margin: 0.5rem 0" }, legend, boxes), keep);
  let shown = "";
  const show = (coded) => {
    mark.textContent = coded ? fixed.done : "";
    // only when the kernel has other news: what is being ticked elsewhere stays
    if (JSON.stringify(coded) === shown) return;
    shown = JSON.stringify(coded);
    ticks.forEach((tick) => (tick.checked = (coded ?? []).includes(tick.value)));
  };
  const ticked = () => ticks.filter((tick) => tick.checked).map((tick) => tick.value);
  return { name, node, summary, keep, ticked, show };
}

function recoding(fixed, send) {
  const id = `ck-recode-${Math.random().toString(36).slice(2)}`;
  const rows = fixed.rows.map((each, n) => row(fixed, each, id, n + 1));
  rows.forEach((each, n) => each.keep.addEventListener("click", () => {
    send({ row: each.name, functions: each.ticked() });
    each.node.open = false;
    const next = rows[n + 1] ?? each;
    if (next !== each) next.node.open = true;
    next.summary.focus();
  }));
  return { nodes: rows.map(({ node }) => node), rows, show: (view) => rows.forEach((each) => each.show(view.coded[each.name])) };
}

function render({ model, el }) {
  return showForm(model, el, (fixed) => ({ "aria-label": fixed.title }), (fixed, send) => {
    const part = recoding(fixed, send);
    const first = part.rows.find(({ name }) => !(name in model.get("view").coded)) ?? part.rows[0];
    first.node.open = true;
    return part;
  });
}

export default { render };
