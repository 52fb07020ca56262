// The frame with the chat: gets what to show, says what was clicked and what does not fit.

/** The chat in its frame. */
export class ChatFrame {
  #frame;
  #isReady = false;
  #isBusy = false;
  #next = undefined;
  #number = 0;

  /** Who is told that a text of the chat was clicked: `(key)`. */
  onSelect = () => {};

  /** Who is told by how many pixels strings are too wide: `({key: pixels})`. */
  onMeasure = () => {};

  constructor(frame) {
    this.#frame = frame;
    window.addEventListener("message", ({ source, data }) => {
      if (source === frame.contentWindow) this.#take(data);
    });
    frame.contentWindow?.postMessage({ areYouReady: true }, "*");
  }

  #take(message) {
    if (message.ready) this.#isReady = true;
    if (message.select) this.onSelect(message.select);
    if (message.shown) {
      this.#isBusy = false;
      this.#frame.dataset.shown = message.shown;
      this.onMeasure(message.over);
    }
    this.#send();
  }

  /** Shows the chat as described; of several in a row only the last counts. */
  show(display) {
    this.#number += 1;
    this.#next = { ...display, number: this.#number };
    this.#frame.dataset.asked = this.#number;
    this.#send();
  }

  #send() {
    if (!this.#isReady || this.#isBusy || !this.#next) return;
    this.#frame.contentWindow.postMessage(this.#next, "*");
    this.#next = undefined;
    this.#isBusy = true;
  }
}

/** What the frame needs to show a file. */
export function chatDisplay(view, { sample, device, page, isPseudo, isRightToLeft, chosen }, talk) {
  const samples = view.chat ?? [];
  const shown = samples.find((one) => one.label === sample) ?? samples[0] ?? { times: [] };
  const locale = {};
  for (const string of view.strings ?? []) {
    const text = isPseudo ? string.pseudo : string.text;
    if (text !== null) locale[string.key] = text;
  }
  const config = view.config ?? {};
  return {
    config: { ...config, hidden: false, onlinechat: { ...config.onlinechat, locale } },
    messages: conversation(talk),
    direction: isRightToLeft ? "rtl" : "ltr",
    printed: { day: shown.day, times: shown.times },
    hidesMark: true, device, page, chosen,
  };
}

const states = ["read", "sent", "sending", "error", undefined];

/** Messages with every state of delivery; the last is new. */
function conversation(talk) {
  return talk.map((text, number) => ({
    text,
    is_out: states[number] !== undefined,
    state: states[number],
    created_at: number,
    day: "the same",
    isFirstNew: number === talk.length - 1,
  }));
}
