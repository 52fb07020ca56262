// Elements: made by calls, so that a text is a text and never markup.

const svgNames = "http://www.w3.org/2000/svg";

/** An element with attributes, listeners (functions under the names of events) and children. */
export function make(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A picture that says nothing to a screen reader. */
export function picture(...paths) {
  const made = document.createElementNS(svgNames, "svg");
  made.setAttribute("viewBox", "0 0 24 24");
  made.setAttribute("aria-hidden", "true");
  for (const path of paths) {
    const shape = document.createElementNS(svgNames, "path");
    shape.setAttribute("d", path);
    made.append(shape);
  }
  return made;
}

/** A ring that is filled as far as a part of a whole. */
export function ring(part, whole) {
  const made = document.createElementNS(svgNames, "svg");
  made.setAttribute("viewBox", "0 0 20 20");
  made.setAttribute("class", "ring");
  made.setAttribute("aria-hidden", "true");
  for (const kind of ["track", "done"]) {
    const circle = document.createElementNS(svgNames, "circle");
    circle.setAttribute("class", kind);
    for (const [name, value] of [["cx", 10], ["cy", 10], ["r", 8], ["pathLength", whole]]) {
      circle.setAttribute(name, value);
    }
    if (kind === "done") circle.setAttribute("stroke-dasharray", `${part} ${whole}`);
    made.append(circle);
  }
  return made;
}

export const pictures = {
  error: () => picture("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z", "M12 8v5M12 16v.1"),
  warning: () => picture("M12 4 3 20h18z", "M12 10v4.5M12 17v.1"),
  note: () => picture("M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z", "M12 11v5M12 8v.1"),
  cross: () => picture("M6 6l12 12M18 6 6 18"),
  plus: () => picture("M12 5v14M5 12h14"),
};

/** Writes a text where another one stands. */
export function write(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** The element of an id. */
export function find(id) {
  return document.getElementById(id);
}
