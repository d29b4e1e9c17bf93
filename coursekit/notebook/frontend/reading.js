// Reading off a picture: what is nearest to the pointer, or where the arrow keys went, in the words of its axes.

import { make } from "./controls.js";
import { svg } from "./picture.js";

const STEPS = 40; // of the arrow keys from one end of a line to the other
const NEAR = 30; // pixels of the page from which on nothing is meant

// The points of a path whose marks begin `at` from their middles, or of each of its lines.
function outline(path) {
  const tokens = path.getAttribute("d").match(/[a-z]|-?\d+/gi) ?? [], lines = [];
  const take = { M: 2, m: 2, l: 2, h: 0, q: 4, c: 6, a: 7, z: 0 };
  let letter = "", x = 0, y = 0, start = [0, 0], n = 0;
  while (n < tokens.length) {
    if (/[a-z]/i.test(tokens[n])) {
      letter = tokens[n++];
      if (letter === "h") n += 1;
      if (letter === "z") [x, y] = start, lines.at(-1)?.push([x, y]);
      if (take[letter] === 0) continue;
    }
    const numbers = tokens.slice(n, n + take[letter]).map(Number);
    n += take[letter];
    const [right, down] = numbers.slice(-2);
    [x, y] = letter === "M" ? [right, down] : [x + right, y + down];
    if (letter === "M" || letter === "m") {
      start = [x, y];
      lines.push([]);
      letter = letter === "M" ? "M" : "l";
    }
    lines.at(-1).push([x, y]);
  }
  return lines;
}

// What of a mark can be read off: points one after the other, or lines to go along.
function shapeOf(path) {
  const lines = outline(path);
  if (path.dataset.at) {
    const [right, down] = path.dataset.at.split(" ").map(Number);
    return { points: lines.map(([[x, y]]) => [x + right, y + down]) };
  }
  const style = path.getAttribute("style");
  if (style.includes("url(")) return { points: [] };
  if (/fill:(?!none)/.test(style)) {
    const all = lines.flat(), [xs, ys] = [0, 1].map((side) => all.map((point) => point[side]));
    const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    if (lines.length === 1 && new Set(xs).size === 2 && new Set(ys).size === 2) return { bar: box, points: [] };
  }
  return { lines: lines.filter((line) => line.length > 1), points: [] };
}

function along(lines, part) {
  const pieces = lines.flatMap((line) => line.slice(1).map((end, n) => [line[n], end, Math.hypot(end[0] - line[n][0], end[1] - line[n][1])]));
  let left = part * pieces.reduce((sum, piece) => sum + piece[2], 0);
  for (const [from, to, long] of pieces) {
    if (left <= long && long) return [0, 1].map((side) => from[side] + (left / long) * (to[side] - from[side]));
    left -= long;
  }
  return pieces.at(-1)?.[1] ?? lines[0][0];
}

function nearestOn(lines, [x, y]) {
  let best = [Infinity, null];
  for (const line of lines) {
    for (let n = 1; n < line.length; n += 1) {
      const [a, b] = line[n - 1], [right, down] = [line[n][0] - a, line[n][1] - b], long = right ** 2 + down ** 2;
      const part = long ? Math.min(1, Math.max(0, ((x - a) * right + (y - b) * down) / long)) : 0;
      const point = [a + part * right, b + part * down], far = Math.hypot(point[0] - x, point[1] - y);
      if (far < best[0]) best = [far, point];
    }
  }
  return best;
}

export function reader(drawing, fixed, id) {
  const words = fixed.words, help = `${id}-read`;
  const said = make("p", { class: "ck-reading", "aria-hidden": true });
  const node = make("div", {
    class: "ck-reader", tabindex: 0, role: "slider", "aria-label": words.read, "aria-describedby": help,
    "aria-valuemin": 0, "aria-valuemax": STEPS, "aria-valuenow": 0,
  });
  const explained = make("span", { id: help, class: "ck-hidden" }, words["read-help"]);
  const spot = svg("circle", { r: 70, class: "ck-spot", visibility: "hidden" });
  drawing.above.append(spot);

  const value = (axis, part) => {
    const [low, high] = axis.limits;
    const at = axis.log ? low * (high / low) ** part : low + part * (high - low);
    if (axis.names.length) {
      const name = axis.names.reduce((best, each) => Math.abs(each[0] - at) < Math.abs(best[0] - at) ? each : best);
      const apart = Math.abs(axis.names[0][0] - (axis.names[1] ?? [Infinity])[0]);
      if (Math.abs(name[0] - at) <= apart / 2) return name[1];
    }
    const times = axis.percent ? 100 : 1;
    const digits = axis.log ? { maximumSignificantDigits: 3 }
      : { signDisplay: "negative", maximumFractionDigits: Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(times * Math.abs(high - low))))) };
    return new Intl.NumberFormat(fixed.locale, digits).format(at * times) + (axis.percent ? "%" : "");
  };
  const place = (frame, [x, y]) => [(x - frame.box[0]) / frame.box[2], 1 - (y - frame.box[1]) / frame.box[3]];
  const clean = (text) => text.replaceAll("\n", " ");
  const sentence = ({ name, frame, shape }, point) => {
    const [across, up] = place(frame, point), parts = [];
    // A bar is as long as its number along one of the axes, and says what it is of along the other.
    const long = frame.y.names.length || (!frame.x.names.length && frame.y.shown === false) ? 0 : frame.x.names.length ? 1 : 0;
    for (const [axis, part, side] of [[frame.x, across, 0], [frame.y, up, 1]]) {
      if (!axis.shown) continue;
      let told = value(axis, part);
      if (shape.bar && !axis.names.length && side === long) {
        const [from, to] = [shape.bar[side], shape.bar[side + 2]].map((end) =>
          value(axis, place(frame, side ? [0, end] : [end, 0])[side]));
        const zero = value(axis, -axis.limits[0] / (axis.limits[1] - axis.limits[0]));
        told = from === zero ? to : to === zero ? from : side ? `${to} ${words["read-to"]} ${from}` : `${from} ${words["read-to"]} ${to}`;
      } else if (shape.bar && !axis.names.length) continue;
      parts.push(axis.label && !axis.names.length ? `${clean(axis.label)}: ${told}` : told);
    }
    return (name ? `${clean(name)} — ` : "") + parts.join("; ");
  };

  // All that can be read off now, worked out when it is first asked for.
  let known = null;
  const marks = () => {
    if (known) return known;
    known = [];
    drawing.still?.marks.forEach(({ axes, name }, n) => {
      const frame = drawing.still.axes[axes], group = drawing.groups[n];
      if (!frame || !group || !(frame.x.shown || frame.y.shown)) return;
      for (const path of group.querySelectorAll("path:not(pattern path)")) {
        const shape = shapeOf(path);
        if (shape.bar || shape.points.length || shape.lines?.length) known.push({ name, frame, shape });
      }
    });
    return known;
  };
  const middle = ([left, top, right, bottom]) => [(left + right) / 2, (top + bottom) / 2];
  const inside = ({ box: [x, y, width, height] }, point) =>
    point[0] >= x - 5 && point[0] <= x + width + 5 && point[1] >= y - 5 && point[1] <= y + height + 5;

  const forget = () => {
    spot.setAttribute("visibility", "hidden");
    said.textContent = "";
  };
  const tell = (mark, point) => {
    spot.setAttribute("cx", point[0]);
    spot.setAttribute("cy", point[1]);
    spot.setAttribute("visibility", "visible");
    said.textContent = sentence(mark, point);
    node.setAttribute("aria-valuetext", said.textContent);
  };

  node.addEventListener("pointermove", (event) => {
    const box = drawing.node.getBoundingClientRect(), scale = drawing.size[0] / box.width;
    const at = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    let best = [NEAR * scale, null, null];
    for (const mark of marks()) {
      const { points, lines, bar } = mark.shape;
      const found = points.map((point) => [Math.hypot(point[0] - at[0], point[1] - at[1]) * 0.8, point]); // marks before lines
      if (lines) found.push(nearestOn(lines, at));
      if (bar && at[0] >= bar[0] && at[0] <= bar[2] && at[1] >= bar[1] && at[1] <= bar[3]) found.push([0, middle(bar)]);
      for (const [far, point] of found) if (far < best[0] && inside(mark.frame, point)) best = [far, mark, point];
    }
    if (best[1]) tell(best[1], best[2]);
    else forget();
  });
  node.addEventListener("pointerleave", forget);

  let which = 0, step = 0;
  const go = () => {
    const all = marks();
    if (!all.length) return forget();
    which = Math.min(which, all.length - 1);
    const { points, lines, bar } = all[which].shape, last = points.length ? points.length - 1 : bar ? 0 : STEPS;
    step = Math.min(step, last);
    node.setAttribute("aria-valuemax", Math.max(last, 1));
    node.setAttribute("aria-valuenow", step);
    tell(all[which], points.length ? points[step] : bar ? middle(bar) : along(lines, step / STEPS));
    return last;
  };
  node.addEventListener("focus", () => node.matches(":focus-visible") && go());
  node.addEventListener("blur", forget);
  node.addEventListener("keydown", (event) => {
    const moves = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowUp: [-1, 0], ArrowDown: [1, 0], Home: [0, -Infinity], End: [0, Infinity] };
    const move = moves[event.key], all = marks();
    if (!move || !all.length) return;
    event.preventDefault();
    which = (which + move[0] + all.length) % all.length;
    step = move[0] ? 0 : Math.max(0, Math.min(step + move[1], 1e9));
    go();
  });
  return {
    nodes: [node, explained], said,
    changed() {
      known = null;
      if (document.activeElement === node && said.textContent) go();
      else forget();
    },
  };
}
