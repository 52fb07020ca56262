// A stand-in for the website chat: the interface that the vendor documents, with no account, no server
// and no network. Pages can be tested against it; the translators' page shows strings in it.
//
// It is loaded like the vendor's script and reads `window.crmPluginConfig`. What it adds for tests is
// in `window.crmStandIn`, which may be set before it loads:
//
//   print(pattern, milliseconds, kind)  prints a date ("date") or a time ("time"). Without it the
//                                       pattern itself is shown: this script formats nothing.
//   conversations                       false takes multi-conversations to be off
//   onSelect(key)                       is called when a text of the chat is clicked
//
// and what it sets there itself: `update(display)`, `element(key)`, `calls`.
(() => {
  "use strict";

  const names = [
    { config: "crmPluginConfig", call: "crmPlugin", meta: "crm_plugin" },
    { config: "amoSocialButtonConfig", call: "amoSocialButton", meta: "amo_social_button" },
  ];
  const { config: configName, call: callName, meta: metaName } =
    names.find((name) => window[name.config] ?? window[name.call]) ?? names[0];

  const base = {
    date_format: "dd.MM.YYYY",
    time_format: "HH:mm",
    compose_placeholder: "Write a message...",
    delivery_status_sending: "Sending",
    delivery_status_sent: "Sent",
    delivery_status_read: "Read",
    delivery_status_error: "Error",
    powered_by: "Powered by",
    new_messages: "New messages",
  };

  const own = (window.crmStandIn = window.crmStandIn ?? {});
  own.calls = [];

  // MARK: Elements

  const svg = "http://www.w3.org/2000/svg";

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function icon(path) {
    const made = document.createElementNS(svg, "svg");
    made.setAttribute("viewBox", "0 0 24 24");
    made.setAttribute("aria-hidden", "true");
    const shape = document.createElementNS(svg, "path");
    shape.setAttribute("d", path);
    made.append(shape);
    return made;
  }

  function setText(node, text) {
    if (node.textContent !== text) node.textContent = text;
  }

  const bubbleShape =
    "M12 3c5.2 0 9 3.4 9 7.8s-3.8 7.8-9 7.8c-1 0-2-.1-2.9-.4L4.5 20.6l1-4A8 8 0 0 1 3 10.8C3 6.4 6.8 3 12 3z";
  const crossShape = "M6 6l12 12M18 6L6 18";
  const sendShape = "M4 12l16-8-5 16-3.5-6.5z";

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { all: initial; color-scheme: light; }
    * { box-sizing: border-box; }
    [hidden] { display: none !important; }
    .root { --accent: #2b5fd9; --background: #fff; --system: #6a7381; --header: var(--accent);
      --header-text: #fff; --out: #dfe9ff; --out-text: #14213d; --in: #f1f3f5; --in-text: #1d2430;
      --send: var(--accent); --compose: 52px;
      font: 14px/1.45 Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
      color: #1d2430; }
    button, textarea { font: inherit; color: inherit; }
    button { cursor: pointer; border: 0; background: none; padding: 0; }
    svg { display: block; width: 24px; height: 24px; fill: none; stroke: currentColor;
      stroke-width: 1.8; stroke-linejoin: round; stroke-linecap: round; }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
    .button { position: fixed; inset-block-end: 20px; inset-inline-end: 20px; width: 56px;
      height: 56px; border-radius: 50%; background: var(--accent); color: #fff; display: grid;
      place-items: center; box-shadow: 0 6px 20px rgb(20 30 60 / .28); z-index: 2147483000; }
    .count { position: absolute; inset-block-start: -2px; inset-inline-end: -2px; min-width: 20px;
      height: 20px; padding: 0 5px; border-radius: 10px; background: #d92d20; color: #fff;
      font-size: 12px; line-height: 20px; font-weight: 600; }
    .window { position: fixed; inset-block-end: 92px; inset-inline-end: 20px; width: 352px;
      height: min(600px, calc(100vh - 112px)); border-radius: 16px; overflow: hidden;
      background: var(--background); display: flex; flex-direction: column;
      box-shadow: 0 12px 44px rgb(20 30 60 / .24), 0 0 0 1px rgb(20 30 60 / .06);
      z-index: 2147483000; }
    .frame { position: relative; inset: auto; width: 100%; height: 100%; min-height: 320px;
      border-radius: 0; box-shadow: none; z-index: auto; }
    header { display: flex; align-items: center; gap: 10px; padding: 13px 14px;
      background: var(--header); color: var(--header-text); flex: none; }
    .face { width: 34px; height: 34px; border-radius: 50%; display: grid; place-items: center;
      background: rgb(255 255 255 / .2); flex: none; }
    .face svg { width: 19px; height: 19px; }
    .title { font-weight: 600; line-height: 1.25; }
    .kind { display: block; font-size: 11.5px; font-weight: 400; opacity: .85; }
    .close { margin-inline-start: auto; width: 32px; height: 32px; display: grid;
      place-items: center; border-radius: 8px; }
    .close svg { width: 19px; height: 19px; }
    .mark { padding: 5px 14px; font-size: 11.5px; background: rgb(255 196 61 / .22);
      color: #5c4300; flex: none; text-align: center; }
    .log { flex: 1; overflow: hidden auto; padding: 12px 14px 10px; display: flex;
      flex-direction: column; gap: 7px; scrollbar-width: thin; }
    .day, .new { align-self: center; font-size: 12px; color: var(--system); max-width: 100%;
      white-space: nowrap; }
    .new { align-self: stretch; display: flex; align-items: center; gap: 10px; margin: 4px 0; }
    .new::before, .new::after { content: ""; flex: 1; min-width: 10px; height: 1px;
      background: currentColor; opacity: .35; }
    .message { max-width: 82%; display: flex; flex-direction: column; gap: 2px; }
    .message.in { align-self: flex-start; align-items: flex-start; }
    .message.out { align-self: flex-end; align-items: flex-end; }
    .bubble { padding: 8px 12px; border-radius: 14px; overflow-wrap: anywhere; white-space: pre-wrap; }
    .in .bubble { background: var(--in); color: var(--in-text); border-end-start-radius: 4px; }
    .out .bubble { background: var(--out); color: var(--out-text); border-end-end-radius: 4px; }
    .about { display: flex; gap: 6px; font-size: 11.5px; color: var(--system); padding: 0 2px;
      white-space: nowrap; max-width: 100%; }
    .state.delivery_status_error { color: #c02a1e; }
    .compose { display: flex; align-items: flex-end; gap: 8px; padding: 9px 10px; flex: none;
      border-block-start: 1px solid rgb(20 30 60 / .1); min-height: var(--compose); }
    textarea { flex: 1; min-width: 0; resize: none; border: 0; outline: 0; background: none;
      padding: 6px 4px; height: 34px; max-height: 170px; line-height: 22px; overflow: hidden; }
    textarea::placeholder { color: #747e8c; opacity: 1; white-space: nowrap; }
    .field { position: relative; flex: 1; display: flex; border-radius: 8px; min-width: 0; }
    .field:focus-within { outline: 2px solid var(--accent); }
    .send { width: 36px; height: 36px; border-radius: 50%; background: var(--send); color: #fff;
      display: grid; place-items: center; flex: none; }
    .send svg { width: 18px; height: 18px; fill: currentColor; stroke: none; }
    .foot { padding: 0 14px 9px; text-align: center; font-size: 11.5px; color: var(--system);
      white-space: nowrap; flex: none; }
    .foot b { font-weight: 600; }
    .selects [data-key] { cursor: pointer; border-radius: 4px; }
    .selects [data-key]:hover { box-shadow: 0 0 0 3px rgb(43 95 217 / .18); }
    .is-chosen { box-shadow: 0 0 0 3px rgb(43 95 217 / .45) !important; border-radius: 4px; }
    .is-wide { text-decoration: underline wavy #d92d20 1.5px; text-underline-offset: 4px; }
    .field.is-wide { text-decoration: none; box-shadow: inset 0 -2px 0 #d92d20; border-radius: 0; }
    @media (max-width: 420px) {
      .window:not(.frame) { inset: 0; width: 100%; height: 100%; border-radius: 0; }
      .button.is-open { display: none; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .button { transition: transform .15s ease; }
      .button:hover { transform: scale(1.05); }
    }
  `);

  // MARK: The chat

  class Chat {
    #callbacks = new Map();
    #messages = [];
    #unread = 0;
    #timers = new Set();
    #isOpen = false;
    #texts = base;
    #display = undefined;
  #shown = undefined;
    #lines = [];
    hooks = [];
    meta = [];

    constructor(config) {
      this.config = config ?? {};
      this.#build();
      this.#apply();
      this.#wait(() => {
        this.#emit("onChatReady");
        this.#conversationsChanged();
      }, 0);
    }

    get #onlineChat() {
      return this.config.onlinechat ?? {};
    }

    #build() {
      this.host = element("div");
      this.host.dataset.crmStandIn = "";
      const shadow = this.host.attachShadow({ mode: "open" });
      shadow.adoptedStyleSheets = [style];
      this.root = element("div", "root");
      this.#buildButton();
      this.#buildWindow();
      this.root.append(this.button, this.window);
      shadow.append(this.root);
      document.body.append(this.host);
    }

    #buildButton() {
      this.button = element("button", "button", icon(bubbleShape));
      this.button.type = "button";
      this.button.setAttribute("aria-label", "Chat (stand-in)");
      this.count = element("span", "count");
      this.count.hidden = true;
      this.button.append(this.count);
      this.button.addEventListener("click", () => {
        this.#emit("onButtonClick", "onlinechat", "#");
        this.#isOpen ? this.hide() : this.show();
      });
    }

    #buildWindow() {
      const close = element("button", "close", icon(crossShape));
      close.type = "button";
      close.setAttribute("aria-label", "Close");
      close.addEventListener("click", () => this.hide());
      const title = element("div", "title", "Chat", element("span", "kind", "Stand-in"));
      this.header = element("header", "", element("span", "face", icon(bubbleShape)), title, close);
      this.mark = element("div", "mark", "Stand-in for tests: nothing is sent anywhere");
      this.log = element("div", "log");
      this.log.tabIndex = 0;
      this.log.setAttribute("role", "log");
      this.log.setAttribute("aria-label", "Messages");
      this.field = element("textarea");
      this.field.rows = 1;
      this.field.setAttribute("aria-label", "Message");
      this.field.addEventListener("keydown", (event) => {
        if (event.key !== "Enter" || event.shiftKey) return;
        event.preventDefault();
        this.#sendField();
      });
      const send = element("button", "send", icon(sendShape));
      send.type = "button";
      send.setAttribute("aria-label", "Send");
      send.addEventListener("click", () => this.#sendField());
      this.place = element("div", "field", this.field);
      this.place.dataset.key = "compose_placeholder";
      this.compose = element("div", "compose", this.place, send);
      this.powered = element("span");
      this.powered.dataset.key = "powered_by";
      this.foot = element("div", "foot", this.powered, " ", element("b", "", "Kommo"));
      this.window = element(
        "div", "window", this.header, this.mark, this.log, this.compose, this.foot,
      );
      this.window.setAttribute("role", "dialog");
      this.window.setAttribute("aria-label", "Chat (stand-in)");
      this.window.hidden = true;
      this.window.addEventListener("click", (event) => this.#select(event));
    }

    #select(event) {
      const key = event.target.closest?.("[data-key]")?.dataset.key;
      if (key && own.onSelect) own.onSelect(key);
    }

    /** Takes account of the config, as it now is. */
    #apply() {
      const chat = this.#onlineChat;
      const theme = chat.theme ?? {};
      const { header, message = {}, compose = {} } = theme;
      const colors = {
        "--accent": this.config.color,
        "--background": theme.background,
        "--system": theme.system_color,
        "--header": header?.background,
        "--header-text": header?.color,
        "--out": message.outgoing_background,
        "--out-text": message.outgoing_color,
        "--in": message.incoming_background,
        "--in-text": message.incoming_color,
        "--send": compose.button_background,
        "--compose": typeof compose.height === "number" ? `${Math.min(compose.height, 170)}px` : "",
      };
      for (const [name, value] of Object.entries(colors)) {
        if (value) this.root.style.setProperty(name, value);
        else this.root.style.removeProperty(name);
      }
      this.header.hidden = header === false;
      this.button.hidden = this.config.hidden === true;
      this.root.classList.toggle("selects", own.onSelect !== undefined);
      this.#place(chat);
      this.#texts = { ...base, ...chat.locale };
      this.#renderTexts();
    }

    #place(chat) {
      const container = chat.mode === "frame" ? this.#container(chat.container) : null;
      this.window.classList.toggle("frame", container !== null);
      if (container && !this.frameHost) {
        this.frameHost = element("div");
        const shadow = this.frameHost.attachShadow({ mode: "open" });
        shadow.adoptedStyleSheets = [style];
        const root = element("div", "root");
        root.style.height = "100%";
        root.append(this.window);
        shadow.append(root);
        this.frameHost.style.height = "100%";
        container.append(this.frameHost);
      }
    }

    #container(selector) {
      try {
        return document.querySelector(selector);
      } catch {
        return null;
      }
    }

    #renderTexts() {
      const texts = this.#texts;
      if (this.field.placeholder !== texts.compose_placeholder) {
        this.field.placeholder = texts.compose_placeholder;
      }
      setText(this.powered, texts.powered_by);
      for (const line of this.#lines) line();
    }

    // MARK: Messages

    #print(kind, milliseconds) {
      const pattern = this.#texts[`${kind}_format`];
      return own.print ? own.print(pattern, milliseconds, kind) : `\u2039${pattern}\u203a`;
    }

    /** Draws all messages anew; later changes of texts are written into the lines that are there. */
    #renderLog() {
      this.#lines = [];
      const nodes = [];
      const messages = this.#display?.messages ?? this.#messages;
      let day;
      for (const message of messages) {
        const key = message.day ?? new Date(message.created_at).toDateString();
        if (key !== day) {
          day = key;
          const date = () => this.#print("date", message.created_at);
          nodes.push(this.#line("div", "day", "date_format", date));
        }
        if (message.isFirstNew) nodes.push(this.#newLine());
        nodes.push(this.#message(message));
      }
      this.log.replaceChildren(...nodes);
      this.log.scrollTop = this.log.scrollHeight;
      this.#renderTexts();
    }

    #line(name, className, key, text) {
      const made = element(name, className);
      made.dataset.key = key;
      this.#lines.push(() => setText(made, text()));
      return made;
    }

    #newLine() {
      const text = this.#line("span", "", "new_messages", () => this.#texts.new_messages);
      return element("div", "new", text);
    }

    #message(message) {
      const bubble = element("div", "bubble", message.text);
      bubble.dir = "auto";
      const time = this.#line(
        "span", "time", "time_format", () => this.#print("time", message.created_at),
      );
      const about = element("div", "about", time);
      if (message.is_out) {
        const key = `delivery_status_${message.state}`;
        about.append(this.#line("span", `state ${key}`, key, () => this.#texts[key]));
      }
      return element("div", `message ${message.is_out ? "out" : "in"}`, bubble, about);
    }

    #sendField() {
      const text = this.field.value.trim();
      if (!text) return;
      this.field.value = "";
      this.send(text);
    }

    /** Sends a message as the visitor: on its way, sent, read, and an answer; `/error` fails. */
    send(text) {
      const message = { text, is_out: true, state: "sending", created_at: Date.now() };
      this.#add(message);
      const steps = text.startsWith("/error") ? ["error"] : ["sent", "read"];
      steps.forEach((state, number) => {
        this.#wait(() => {
          message.state = state;
          this.#renderLog();
        }, 400 * (number + 1));
      });
      if (steps.length === 2) this.#wait(() => this.receive(`\u201c${text}\u201d`), 1600);
    }

    /** Receives a message as from an operator. */
    receive(text) {
      const isFirstNew = !this.#isOpen && this.#unread === 0;
      if (!this.#isOpen) this.#unread += 1;
      this.count.hidden = this.#unread === 0;
      setText(this.count, String(this.#unread));
      this.#add({ text, is_out: false, created_at: Date.now(), isFirstNew });
    }

    #add(message) {
      this.#messages.push(message);
      this.#renderLog();
      this.#conversationsChanged();
    }

    #conversationsChanged() {
      if (own.conversations === false) {
        if (!this.saidNoConversations) this.#emit("onConversationsChange", false);
        this.saidNoConversations = true;
        return;
      }
      const last = this.#messages.at(-1);
      if (!last) return;
      this.#emit("onConversationsChange", [
        {
          name: "A1",
          is_closed: false,
          last_message: {
            media: undefined,
            created_at: last.created_at,
            is_out: last.is_out,
            text: last.text,
            type: "text",
            author: last.is_out ? undefined : { name: "Stand-in" },
          },
        },
      ]);
    }

    // MARK: The interface

    on(event, callback) {
      for (const name of event.split("|")) {
        if (!this.#callbacks.has(name)) this.#callbacks.set(name, []);
        this.#callbacks.get(name).push(callback);
      }
    }

    #emit(name, ...values) {
      own.calls.push({ event: name, values });
      for (const callback of this.#callbacks.get(name) ?? []) callback(...values);
    }

    show() {
      if (this.#isOpen) return;
      this.#isOpen = true;
      this.#unread = 0;
      this.count.hidden = true;
      this.window.hidden = false;
      this.button.classList.add("is-open");
      this.log.scrollTop = this.log.scrollHeight;
      this.#emit("onChatShow");
    }

    hide() {
      if (!this.#isOpen) return;
      this.#isOpen = false;
      this.window.hidden = true;
      this.button.classList.remove("is-open");
      this.#emit("onChatHide");
    }

    destroy() {
      for (const timer of this.#timers) clearTimeout(timer);
      this.host.remove();
      this.frameHost?.remove();
    }

    #wait(work, milliseconds) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        work();
      }, milliseconds);
      this.#timers.add(timer);
    }

    /** Shows given messages, under given settings: what a page uses that shows strings. */
    update(display) {
      const messages = JSON.stringify(display.messages);
      const isNew = this.#shown !== messages;
      this.#shown = messages;
      this.#display = display;
      this.config = display.config ?? this.config;
      this.mark.hidden = display.hidesMark === true;
      this.root.dir = display.direction ?? "ltr";
      this.#apply();
      if (isNew) this.#renderLog();
    }
  }

  // MARK: What the page calls

  let chat;

  const methods = {
    runChatShow: () => chat?.show(),
    runChatHide: () => chat?.hide(),
    runDestroy: () => {
      chat?.destroy();
      chat = undefined;
    },
    sendKeyActionHook: (name) => chat?.hooks.push(name),
  };
  const events = ["onChatShow", "onChatHide", "onChatReady", "onButtonClick", "onConversationsChange"];

  function call(name, ...values) {
    own.calls.push({ call: name, values });
    const isEvent = String(name).split("|").every((part) => events.includes(part));
    if (isEvent && typeof values[0] === "function") chat?.on(name, values[0]);
    else if (Object.hasOwn(methods, name)) methods[name](...values);
    else console.warn(`stand-in: there is no method ${name}`);
  }

  function start() {
    const queued = [...(window[callName]?.q ?? [])];
    const before = window[metaName]?.params ?? [];
    chat = new Chat(window[configName]);
    window[callName] = call;
    window[metaName] = Object.assign(window[metaName] ?? {}, {
      setMeta: (meta) => {
        own.calls.push({ call: "setMeta", values: [meta] });
        chat?.meta.push(meta);
      },
    });
    for (const meta of before) window[metaName].setMeta(meta);
    for (const values of queued) call(...values);
  }

  Object.defineProperty(own, "chat", { get: () => chat, configurable: true });
  own.update = (display) => chat?.update(display);
  own.element = (key) => (chat ? [...chat.window.querySelectorAll(`[data-key="${key}"]`)] : []);

  if (document.body) start();
  else document.addEventListener("DOMContentLoaded", start);
})();
