// The lab in a notebook: a kernel answers, through a widget's traits.

import { lab } from "./lab.js";

const LIVE = "application/vnd.jupyter.widget-view+json";
const PARTS = ["fixed", "view", "still", "moving"];

function answererOf(model) {
  return {
    send: (event) => model.send(event),
    on(listener) {
      // Traits that come together change one after the other: told once all of them have.
      let changed = {};
      const gather = PARTS.map((part) => [`change:${part}`, () => (changed[part] = model.get(part))]);
      const tell = () => {
        const message = changed;
        changed = {};
        if (Object.keys(message).length) listener(message);
      };
      for (const [event, note] of gather) model.on(event, note);
      model.on("change", tell);
      listener(Object.fromEntries(PARTS.map((part) => [part, model.get(part)])));
      return () => {
        for (const [event, note] of gather) model.off(event, note);
        model.off("change", tell);
      };
    },
  };
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
  return lab(answererOf(model), el);
}

export default { render };
