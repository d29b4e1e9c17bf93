// The reader's work, kept in the browser in the very form of the work file, see coursekit/notebook/work.py.

globalThis.coursekit = globalThis.coursekit ?? {};

coursekit.work = (() => {
  const KEPT = "coursekit-work", VERSION = 1, SECTIONS = ["student", "predictions", "answers", "codings"];
  const listeners = new Set();
  const empty = () => Object.fromEntries(SECTIONS.map((section) => [section, {}]));
  const isPlain = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
  let here = null; // what the browser would not keep, as it keeps nothing or is full; it is newer than what it kept before

  // All the work in the text of a work file; null if it is not one of ours.
  function parse(text) {
    let kept;
    try {
      kept = JSON.parse(text);
    } catch {
      return null;
    }
    const ours = isPlain(kept) && Number.isInteger(kept[KEPT]) && kept[KEPT] >= 1 && kept[KEPT] <= VERSION;
    if (!ours || !SECTIONS.every((section) => isPlain(kept[section] ?? {}))) return null;
    return Object.fromEntries(SECTIONS.map((section) => [section, kept[section] ?? {}]));
  }

  function read() {
    if (here) return here;
    try {
      return parse(localStorage.getItem(KEPT) ?? "") ?? empty();
    } catch {
      return empty();
    }
  }

  const text = () => JSON.stringify({ [KEPT]: VERSION, ...read() }, null, 1);

  // Returns whether the browser keeps it also when the page is closed.
  function replace(work) {
    const text = JSON.stringify({ [KEPT]: VERSION, ...work });
    here = null;
    try {
      localStorage.setItem(KEPT, text);
      if (localStorage.getItem(KEPT) !== text) here = work;
    } catch {
      here = work;
    }
    listeners.forEach((listener) => listener());
    return here === null;
  }

  function keep(section, name, value) {
    const work = read();
    work[section][name] = value;
    return replace(work);
  }

  function download(name, text, type) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  addEventListener("storage", (event) => event.key === KEPT && listeners.forEach((listener) => listener()));
  return { read, parse, text, keep, replace, download, changed: (listener) => listeners.add(listener) };
})();
