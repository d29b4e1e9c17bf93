// Marks of essays by keyboard. All there is to know stands in the page; each key is kept in the browser.
const told = JSON.parse(document.getElementById("told").textContent);
const say = told.say;
const store = `coursekit-essays ${told.place}`;
const byId = (id) => document.getElementById(id);
let kept = read();
let at = 0;
let criterion = 0;

function read() {
  try {
    return JSON.parse(localStorage.getItem(store)) || {};
  } catch {
    return {};
  }
}

function keep() {
  try {
    localStorage.setItem(store, JSON.stringify(kept));
  } catch {
    byId("warning").textContent = say.unsafe;
  }
}

function criteria(essay) {
  return told.items[essay.item].criteria;
}

// What was chosen here counts, unless the sheet says something else than it did then.
function mark(essay, name) {
  const here = kept[essay.key]?.[name];
  const sheet = essay.marks[name] || "";
  return here && here.before === sheet ? here.mark : sheet;
}

function done(essay) {
  return criteria(essay).every((one) => mark(essay, one.name) !== "");
}

function choose(level) {
  const essay = told.essays[at];
  const one = criteria(essay)[criterion];
  const given = level === null ? "" : one.levels[level]?.points;
  if (given === undefined) return;
  kept[essay.key] ??= {};
  kept[essay.key][one.name] = { mark: given, before: essay.marks[one.name] || "" };
  keep();
  if (level !== null && criterion < criteria(essay).length - 1) criterion += 1;
  show();
}

function go(place) {
  at = Math.max(0, Math.min(told.essays.length - 1, place));
  criterion = 0;
  show();
  window.scrollTo(0, 0);
}

function next() {
  const count = told.essays.length;
  for (let step = 1; step <= count; step += 1) {
    if (!done(told.essays[(at + step) % count])) return go((at + step) % count);
  }
}

function element(name, text, about = {}) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  Object.entries(about).forEach(([key, value]) => made.setAttribute(key, value));
  return made;
}

function show() {
  const essay = told.essays[at];
  const item = told.items[essay.item];
  byId("where").textContent = `${at + 1} / ${told.essays.length} · ${essay.student} · ${item.title}`;
  byId("progress").textContent = `${say.marked}: ${told.essays.filter(done).length} / ${told.essays.length}`;
  byId("ask").innerHTML = item.ask; // made by the grader from the exercise, and of nobody's writing
  byId("essay").textContent = essay.text;
  const box = byId("criteria");
  box.replaceChildren(
    ...criteria(essay).map((one, place) => {
      const set = element("fieldset");
      if (place === criterion) set.className = "now";
      set.append(element("legend", one.title));
      one.levels.forEach((level, number) => {
        const label = element("label");
        const input = element("input", undefined, { type: "radio", name: one.name, value: level.points });
        input.checked = mark(essay, one.name) !== "" && Number(mark(essay, one.name)) === Number(level.points);
        input.addEventListener("change", () => {
          criterion = place;
          choose(number);
        });
        label.append(input, element("b", ` ${number + 1} `), `${level.points}: ${level.text}`);
        set.append(label);
      });
      const odd = mark(essay, one.name);
      if (odd !== "" && !one.levels.some((level) => Number(level.points) === Number(odd))) {
        set.append(element("p", `${say.other}: ${odd}`));
      }
      return set;
    }),
  );
  box.children[criterion]?.querySelector("input:checked, input")?.focus({ preventScroll: true });
}

function save() {
  const names = [...new Set(told.essays.flatMap((essay) => criteria(essay).map((one) => one.name)))];
  const changed = (essay, name) => (mark(essay, name) !== (essay.marks[name] || "") ? mark(essay, name) || "-" : "");
  const rows = told.essays
    .map((essay) => [essay.key, ...names.map((name) => changed(essay, name))])
    .filter((row) => row.slice(1).some(Boolean));
  const quoted = [["key", ...names], ...rows].map((row) =>
    row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","),
  );
  const link = element("a", undefined, {
    href: URL.createObjectURL(new Blob([`${quoted.join("\n")}\n`], { type: "text/csv" })),
    download: told.file,
  });
  link.click();
  byId("warning").textContent = say.saved;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const last = criteria(told.essays[at]).length - 1;
  const keys = {
    ArrowRight: () => go(at + 1),
    ArrowLeft: () => go(at - 1),
    ArrowDown: () => (criterion = Math.min(last, criterion + 1)),
    ArrowUp: () => (criterion = Math.max(0, criterion - 1)),
    Backspace: () => choose(null),
    n: next,
    s: save,
  };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (/^[1-9]$/.test(key)) choose(Number(key) - 1);
  else if (keys[key]) keys[key]();
  else return;
  event.preventDefault();
  if (key.startsWith("Arrow")) show();
});
byId("previous").addEventListener("click", () => go(at - 1));
byId("following").addEventListener("click", () => go(at + 1));
byId("save").addEventListener("click", save);
const first = told.essays.findIndex((essay) => !done(essay));
go(Math.max(0, first));
