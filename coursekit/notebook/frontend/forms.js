// Two small forms: a prediction, and saving or restoring the reader's work.

import { button, make } from "./parts.js";

function prediction(model, fixed, id) {
  const radios = fixed.choices.map(({ id: value }) =>
    make("input", { type: "radio", name: id, id: `${id}-${value}`, value }));
  const rows = fixed.choices.map(({ label }, n) =>
    make("div", { class: "ck-choice" }, radios[n], make("label", { for: radios[n].id }, label)));
  const node = make("fieldset", {}, make("legend", {}, fixed.question), ...rows,
    button(fixed.keep, () => model.send({ chosen: radios.find((radio) => radio.checked)?.value ?? "" })));
  const show = () => radios.forEach((radio) => (radio.checked = radio.value === model.get("view").chosen));
  show();
  return { node, show };
}

function work(model, fixed, id) {
  const file = make("input", { type: "file", id: `${id}-file`, accept: ".json,application/json" });
  file.addEventListener("change", async () => {
    if (file.files.length) model.send({ do: "restore", text: await file.files[0].text() });
    file.value = "";
  });
  const node = make("div", { class: "ck-buttons", role: "group", "aria-label": fixed.title },
    button(fixed.save, () => model.send({ do: "save" })),
    make("span", { class: "ck-field" }, make("label", { for: file.id }, fixed.restore), file));
  const show = () => {
    const text = model.get("view").text;
    if (!text) return;
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    make("a", { href: address, download: fixed.file }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  };
  return { node, show };
}

function render({ model, el }) {
  const fixed = model.get("fixed"), id = `ck-form-${Math.random().toString(36).slice(2)}`;
  const part = { prediction, work }[fixed.kind](model, fixed, id);
  const message = make("p", { role: "status" }, model.get("view").message);
  const form = make("section", { class: "ck-form", lang: fixed.language }, part.node, message);
  form.addEventListener("keydown", (event) => event.stopPropagation());
  const show = () => {
    message.textContent = model.get("view").message;
    part.show();
  };
  model.on("change:view", show);
  el.append(form);
  return () => model.off("change:view", show);
}

export default { render };
