// Inside the frame: shows in the stand-in what the page around it sends, says what was clicked, and
// measures what does not fit its place.
(() => {
  "use strict";

  const page = window.parent;
  let printed = { day: "", times: [] };
  let isShown = false;

  window.crmStandIn = {
    print: (_, index, kind) => (kind === "date" ? printed.day : printed.times[index]) ?? "\u26a0",
    onSelect: (key) => page.postMessage({ select: key }, "*"),
  };

  window.addEventListener("message", ({ source, data }) => {
    if (source !== page) return;
    if (data.areYouReady) page.postMessage({ ready: true }, "*");
    else show(data);
  });

  function show(display) {
    const standIn = window.crmStandIn;
    printed = display.printed;
    document.documentElement.dataset.page = display.page;
    standIn.update(display);
    if (!isShown) {
      standIn.chat.show();
      standIn.chat.log.scrollTop = 0;
    }
    isShown = true;
    mark(display.chosen);
    page.postMessage({ shown: display.number, over: measure() }, "*");
  }

  /** Marks the place of the string that is being edited. */
  function mark(chosen) {
    const { chat } = window.crmStandIn;
    for (const node of chat.window.querySelectorAll(".is-chosen")) node.classList.remove("is-chosen");
    const nodes = chosen ? window.crmStandIn.element(chosen) : [];
    for (const node of nodes) node.classList.add("is-chosen");
    const { log } = chat;
    const [first] = nodes;
    if (!first || !log.contains(first)) return;
    const [place, view] = [first.getBoundingClientRect(), log.getBoundingClientRect()];
    if (place.top < view.top) log.scrollTop -= view.top - place.top + 12;
    else if (place.bottom > view.bottom) log.scrollTop += place.bottom - view.bottom + 12;
  }

  // MARK: What fits

  const canvas = document.createElement("canvas").getContext("2d");

  /** By how many pixels each string is wider than its place. */
  function measure() {
    const { chat, element } = window.crmStandIn;
    const line = inner(chat.log);
    const over = {};
    const note = (key, node, room) => {
      const excess = Math.ceil(width(node) - room);
      node.classList.toggle("is-wide", excess > 0);
      if (excess > 0) over[key] = Math.max(excess, over[key] ?? 0);
    };
    for (const node of element("date_format")) note("date_format", node, line);
    for (const node of element("new_messages")) note("new_messages", node, line - 40);
    for (const node of chat.log.querySelectorAll(".about")) noteAbout(node, line * 0.82 - 4, note);
    for (const node of element("powered_by")) {
      note("powered_by", node, inner(chat.foot) - width(node.parentElement) + width(node));
    }
    const field = chat.field;
    canvas.font = getComputedStyle(field).font;
    const excess = Math.ceil(canvas.measureText(field.placeholder).width - inner(field));
    chat.place.classList.toggle("is-wide", excess > 0);
    if (excess > 0) over.compose_placeholder = excess;
    return over;
  }

  function noteAbout(about, room, note) {
    const [time, state] = about.children;
    note("time_format", time, room);
    if (state) note(state.dataset.key, state, room - width(time) - 6);
  }

  /** The room inside an element. */
  function inner(node) {
    const { paddingLeft, paddingRight } = getComputedStyle(node);
    return node.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  }

  /** The width of what an element holds, whatever room it has. */
  function width(node) {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().width;
  }

  window.addEventListener("DOMContentLoaded", () => page.postMessage({ ready: true }, "*"));
})();
