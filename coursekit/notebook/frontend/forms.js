// Small forms: a prediction, what came out, and saving or restoring the reader's work.

import { button, make } from "./controls.js";
import { showForm } from "./shared.js";

function prediction(fixed, send) {
  const id = `ck-form-${Math.random().toString(36).slice(2)}`;
  const radios = fixed.choices.map(({ id: value }) =>
    make("input", { type: "radio", name: id, id: `${id}-${value}`, value }));
  const rows = fixed.choices.map(({ label }, n) =>
    make("div", { class: "ck-choice" }, radios[n], make("label", { for: radios[n].id }, label)));
  const node = make("fieldset", {}, make("legend", {}, fixed.question), ...rows,
    button(fixed.keep, () => send({ chosen: radios.find((radio) => radio.checked)?.value ?? "" })));
  return { nodes: [node], show: (view) => radios.forEach((radio) => (radio.checked = radio.value === view.chosen)) };
}

function outcome(fixed, send) {
  return { nodes: [button(fixed.show, () => send({ do: "show" }))], show: () => {} };
}

function work(fixed, send) {
  const file = make("input", { type: "file", id: `ck-form-${Math.random().toString(36).slice(2)}`, accept: ".json,application/json" });
  file.addEventListener("change", async () => {
    if (file.files.length) send({ do: "restore", text: await file.files[0].text() });
    file.value = "";
  });
  const node = make("div", { class: "ck-buttons", role: "group", "aria-label": fixed.title },
    button(fixed.save, () => send({ do: "save" })),
    make("span", { class: "ck-field" }, make("label", { for: file.id }, fixed.restore), file));
  let given;
  const show = ({ text, answered }) => {
    if (!text || answered === given) return;
    given = answered; // shown again elsewhere, it is not downloaded again
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    make("a", { href: address, download: fixed.file }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  };
  return { nodes: [node], show };
}

function render({ model, el }) {
  const build = { prediction, outcome, work }[model.get("fixed").kind];
  return showForm(model, el, () => ({}), build);
}

export default { render };
