// A picture of still layers and marks that move, as one <svg>; only what has changed is put in anew.

const SVG = "http://www.w3.org/2000/svg";

export function svg(tag, attributes = {}) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  return node;
}

// Groups that show texts of elements, one each: a group is touched only where its text is another one.
// Hatchings go to `patterns`, each once, for several elements use the same one.
function layers(root, id, patterns) {
  const groups = [], shown = [];
  const own = (text) => text.replaceAll("§", id).replace(/<pattern id='([^']*)'.*?<\/pattern>/gs, (pattern, name) => {
    if (!patterns.querySelector(`[id='${name}']`)) patterns.innerHTML += pattern;
    return "";
  });
  return (texts) => {
    texts.forEach((text, n) => {
      if (!groups[n]) root.append((groups[n] = svg("g")));
      if (shown[n] === text) return;
      shown[n] = text;
      groups[n].innerHTML = own(text);
    });
    for (const group of groups.splice(texts.length)) group.remove();
    shown.length = texts.length;
    return groups;
  };
}

export function picture(id) {
  const node = svg("svg", { class: "ck-picture", role: "img", id });
  const clips = svg("defs"), patterns = svg("defs"), still = svg("g"), moving = svg("g", { class: "ck-moving" }), above = svg("g", { class: "ck-above" });
  node.append(clips, patterns, still, moving, above);
  const showStill = layers(still, id, patterns), showMoving = layers(moving, id, patterns);
  let boxes = "";
  const picture = { node, above, still: null, groups: [], size: [1, 1] };
  picture.show = (message) => {
    if (message.still) {
      picture.still = message.still;
      picture.size = message.still.size;
      node.setAttribute("viewBox", `0 0 ${message.still.size.join(" ")}`);
      const wanted = JSON.stringify(message.still.axes.map(({ box }) => box));
      if (wanted !== boxes) {
        boxes = wanted;
        clips.innerHTML = message.still.axes.map(({ box: [x, y, width, height] }, n) =>
          `<clipPath id='${id}${n}'><rect x='${x}' y='${y}' width='${width}' height='${height}'/></clipPath>`).join("");
      }
      showStill(message.still.layers);
    }
    if (message.moving) picture.groups = showMoving(message.moving);
  };
  return picture;
}
