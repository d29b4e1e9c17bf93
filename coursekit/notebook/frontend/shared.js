// What the forms share: a kernel that may be busy or gone, and the words a saved file keeps.

import { make } from "./controls.js";

const VIEW = "application/vnd.jupyter.widget-view+json";
const PATIENCE = 1500; // milliseconds after which an answer is late

// Sends what the reader does, and says in `told` where no answer comes: the kernel is at work, or is another one now.
function line(model, words, told) {
  let late;
  const say = (text) => {
    clearTimeout(late);
    told.textContent = text;
  };
  const gone = () => say(words.gone);
  const answered = () => say("");
  model.on("comm_live_update", gone);
  model.on("change:view", answered);
  return {
    send(event) {
      say("");
      try {
        model.send({ ...event, number: Date.now() + Math.random() });
        late = setTimeout(() => say(words.busy), PATIENCE);
      } catch {
        gone();
      }
    },
    close() {
      clearTimeout(late);
      model.off("comm_live_update", gone);
      model.off("change:view", answered);
    },
  };
}

// Reopened without its kernel a form would be an error, so a file keeps its words: those of the moment it is saved.
function saveWords(model) {
  const notebook = model.widget_manager?.context?.model?.sharedModel;
  if (!notebook?.toJSON) return;
  if (!notebook.coursekitWords) {
    notebook.coursekitWords = new Map();
    const whole = notebook.toJSON.bind(notebook);
    notebook.toJSON = () => {
      const file = whole();
      file.cells.forEach((cell, n) => (cell.outputs ?? []).forEach((output, m) => {
        const form = notebook.cells[n]?.getOutputs?.()[m]?.data?.[VIEW]?.model_id;
        if (!notebook.coursekitWords.has(form)) return;
        delete output.data[VIEW];
        const words = notebook.coursekitWords.get(form);
        if (words) output.data["text/plain"] = words;
      }));
      return file;
    };
  }
  const keep = () => notebook.coursekitWords.set(model.get("form"), model.get("view").words);
  model.on("change:view", keep);
  keep();
}

// A form on the page: `part` has its node and shows what the kernel says.
export function showForm(model, el, attributes, build) {
  const fixed = model.get("fixed"), told = make("p", { class: "ck-problem", role: "alert" });
  const kernel = line(model, fixed.kernel, told);
  const part = build(fixed, kernel.send);
  const message = make("p", { role: "status" });
  const form = make("section", { class: "ck-form", lang: fixed.language, ...attributes(fixed) }, ...part.nodes, message, told);
  // Keys belong to the form; controls.js tells Notebook 7, which looks only at what has the focus.
  form.addEventListener("keydown", (event) => event.stopPropagation());
  const show = () => {
    message.textContent = model.get("view").message;
    part.show(model.get("view"));
  };
  show();
  model.on("change:view", show);
  saveWords(model);
  el.append(form);
  return () => {
    model.off("change:view", show);
    kernel.close();
  };
}
