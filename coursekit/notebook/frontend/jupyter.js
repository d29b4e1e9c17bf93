// The lab in a notebook: a kernel answers, through a widget's traits.

import { lab } from "./lab.js";

const LIVE = "application/vnd.jupyter.widget-view+json";
const PARTS = ["fixed", "view", "still", "moving"];
const SETTLED = 1000; // milliseconds after which a kernel that was restarted is asked, or a connection said to be lost

// A kernel that was restarted knows of no lab. It is asked for one like that on the page, and answers go on with that.
async function again(model, kernel) {
  const { language } = model.get("fixed"), { settings, seed } = model.get("view");
  const wanted = JSON.stringify({ model: model.get("fixed").model, language, settings, seed });
  const code = `__import__("coursekit.notebook.again", fromlist=["again"]).again(${JSON.stringify(wanted)})`;
  const asked = kernel.requestExecute({ code: "", silent: true, store_history: false, user_expressions: { code } });
  const { content } = await asked.done;
  const told = content.user_expressions?.code;
  if (told?.status !== "ok") throw Error(told?.evalue ?? content.status);
  return model.widget_manager.get_model(told.data["text/plain"].replaceAll("'", ""));
}

function answererOf(first, el) {
  const session = first.widget_manager?.context?.sessionContext;
  let model = first, tellAll = () => {}, leave = () => {}, gone = false, asking = false, late;
  const state = (now) => {
    clearTimeout(late);
    tellAll({ state: now });
  };
  const lost = () => {
    gone = true;
    state(session?.session?.kernel?.status === "dead" ? "dead" : "restarted");
  };
  const attach = (listener) => {
    // Traits that come together change one after the other: told once all of them have.
    let changed = {};
    const here = model, on = (event, what) => (here.on(event, what), () => here.off(event, what));
    const offs = PARTS.map((part) => on(`change:${part}`, () => (changed[part] = here.get(part))));
    offs.push(on("change", () => {
      const message = changed;
      changed = {};
      if (Object.keys(message).length) listener(message);
    }));
    offs.push(on("comm_live_update", () => here.comm_live || lost()));
    leave = () => offs.forEach((off) => off());
    listener(Object.fromEntries(PARTS.map((part) => [part, here.get(part)])));
  };
  const comeBack = async () => {
    if (!el.isConnected || !gone || asking) return;
    asking = true;
    try {
      const next = await again(model, session.session.kernel);
      leave();
      model = next;
      gone = false;
      attach(tellAll);
      state("ready");
    } catch {
      lost();
    } finally {
      asking = false;
    }
  };
  const watch = () => {
    clearTimeout(late);
    const status = session.session?.kernel?.status, link = session.session?.kernel?.connectionStatus;
    if (status === "dead") gone = true;
    if (asking) return;
    if (gone) {
      if (status === "idle" && link === "connected") late = setTimeout(comeBack, SETTLED);
      else state(status === "dead" ? "dead" : "restarted");
    } else if (link && link !== "connected") late = setTimeout(() => state("offline"), SETTLED);
    else state("ready");
  };
  return {
    send(event) {
      try {
        model.send({ ...event, holds: model.get("view").answered });
      } catch {
        lost();
      }
    },
    on(listener) {
      tellAll = listener;
      attach(listener);
      for (const signal of [session?.statusChanged, session?.connectionStatusChanged]) signal?.connect(watch);
      return () => {
        clearTimeout(late);
        for (const signal of [session?.statusChanged, session?.connectionStatusChanged]) signal?.disconnect(watch);
        leave();
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
        if (!data?.[LIVE] || !(data["image/png"] || metadata?.coursekit)) continue;
        metadata.coursekit = { ...metadata.coursekit, lab: data[LIVE].model_id };
        delete data[LIVE];
      }
    }
    return file;
  };
  notebook.coursekitSavesWhatStays = true;
}

// A page that was loaded again has pictures where labs are still alive in the kernel: what the output says is its lab
// takes the place of the picture.
function comeBackTo(notebook, id) {
  notebook?.cells?.forEach((cell) => {
    const outputs = cell.getOutputs?.() ?? [];
    if (!outputs.some(({ data, metadata }) => metadata?.coursekit?.lab === id && !data?.[LIVE])) return;
    cell.setOutputs(outputs.map((output) => output.metadata?.coursekit?.lab !== id ? output : {
      ...output, data: { ...output.data, [LIVE]: { version_major: 2, version_minor: 0, model_id: id } },
    }));
  });
}

// A kernel tells what has changed since its last answer. A page that has not had that one asks for all there is.
function learn(model, { since, view = {}, still, moving }) {
  const held = model.get("view");
  if (held.answered !== since) {
    model.send({ do: "stay", number: Date.now() + Math.random(), holds: held.answered });
    return;
  }
  const marks = moving?.map((mark, n) => mark ?? model.get("moving")[n]);
  model.set({ view: { ...held, ...view }, ...(still && { still }), ...(marks && { moving: marks }) });
}

function initialize({ model }) {
  const notebook = model.widget_manager?.context?.model?.sharedModel;
  saveWhatStays(notebook);
  comeBackTo(notebook, model.get("lab"));
  model.on("msg:custom", (news) => learn(model, news));
}

function render({ model, el }) {
  return lab(answererOf(model, el), el);
}

export default { initialize, render };
