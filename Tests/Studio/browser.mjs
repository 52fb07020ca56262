// Chromium over its remote debugging pipe: no driver, no port.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const chromium = [process.env.CRMLOCALE_CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser"]
  .find((path) => path && existsSync(path));

/** Why there is nothing to test with; undefined where there is. */
export const missing = chromium ? undefined : "there is no Chromium";

/** A browser without a window. */
export class Browser {
  #process;
  #sessions = new Map();
  #waiting = new Map();
  #number = 0;

  constructor(options = []) {
    this.folder = mkdtempSync(join(tmpdir(), "studio-"));
    this.#process = spawn(
      chromium,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--lang=en",
        `--user-data-dir=${join(this.folder, "profile")}`, ...options, "about:blank",
      ],
      { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
    );
    const [, , , input, output] = this.#process.stdio;
    this.input = input;
    let pending = Buffer.alloc(0);
    output.on("data", (data) => {
      pending = Buffer.concat([pending, data]);
      for (let end = pending.indexOf(0); end >= 0; end = pending.indexOf(0)) {
        this.#take(JSON.parse(pending.subarray(0, end).toString()));
        pending = pending.subarray(end + 1);
      }
    });
    input.on("error", () => {});
  }

  #take(message) {
    if (message.id !== undefined) {
      const { resolve, reject } = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error) reject(new Error(message.error.message));
      else resolve(message.result);
      return;
    }
    this.#sessions.get(message.sessionId)?.take(message);
  }

  /** Calls a method of the protocol. */
  call(method, params = {}, sessionId = undefined) {
    this.#number += 1;
    const id = this.#number;
    this.input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  /** Opens a page of its own at an address. */
  async open(address, { width = 1440, height = 1000, languages = "en", media = {}, network = true } = {}) {
    const { targetId } = await this.call("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.call("Target.attachToTarget", { targetId, flatten: true });
    const page = new Page(this, sessionId, targetId);
    this.#sessions.set(sessionId, page);
    await page.prepare({ width, height, languages, media, network });
    await page.go(address);
    return page;
  }

  /** Takes note of a frame that runs on its own. */
  adopt(sessionId, page) {
    this.#sessions.set(sessionId, page);
  }

  /** Writes a page and gives its address. */
  write(name, text) {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return `file://${path}`;
  }

  /** Ends the browser. */
  async close() {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve));
    this.call("Browser.close").catch(() => {});
    const timer = setTimeout(() => this.#process.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(timer);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const keys = {
  Enter: { code: "Enter", text: "\r", number: 13 },
  Tab: { code: "Tab", number: 9 },
  Backspace: { code: "Backspace", number: 8 },
  Escape: { code: "Escape", number: 27 },
  ArrowRight: { code: "ArrowRight", number: 39 },
  ArrowLeft: { code: "ArrowLeft", number: 37 },
  End: { code: "End", number: 35 },
};

/** One page. */
export class Page {
  #listeners = [];
  frames = [];
  requests = [];
  problems = [];

  constructor(browser, sessionId, targetId) {
    this.browser = browser;
    this.sessionId = sessionId;
    this.targetId = targetId;
  }

  /** Calls a method of the protocol on the page, or on a frame that runs on its own. */
  call(method, params, sessionId = this.sessionId) {
    return this.browser.call(method, params, sessionId);
  }

  take({ method, params, sessionId }) {
    if (method === "Target.attachedToTarget") {
      this.frames.push(params.sessionId);
      this.browser.adopt(params.sessionId, this);
      this.call("Runtime.enable", {}, params.sessionId);
      this.call("Network.enable", {}, params.sessionId).catch(() => {});
    }
    if (method === "Network.requestWillBeSent") this.requests.push(params.request.url);
    if (method === "Runtime.exceptionThrown") {
      const { exception, text } = params.exceptionDetails;
      this.problems.push(exception?.description ?? text);
    }
    if (method === "Log.entryAdded" && params.entry.level === "error") {
      this.problems.push(params.entry.text);
    }
    if (method === "Page.javascriptDialogOpening") this.dialog = params;
    for (const listener of [...this.#listeners]) listener(method, params, sessionId);
  }

  #next(wanted) {
    return new Promise((resolve) => {
      const listener = (method, params) => {
        if (method !== wanted) return;
        this.#listeners.splice(this.#listeners.indexOf(listener), 1);
        resolve(params);
      };
      this.#listeners.push(listener);
    });
  }

  async prepare({ width, height, languages, media, network }) {
    await Promise.all([
      this.call("Page.enable"), this.call("Runtime.enable"), this.call("Network.enable"),
      this.call("Log.enable"), this.call("DOM.enable"),
      this.call("Target.setAutoAttach", {
        autoAttach: true, waitForDebuggerOnStart: false, flatten: true,
      }),
      this.call("Emulation.setLocaleOverride", { locale: languages.split(",")[0] }),
      this.call("Emulation.setTimezoneOverride", { timezoneId: "Europe/Warsaw" }),
      this.resize(width, height),
      this.setMedia(media),
      this.browser.call("Browser.setDownloadBehavior", {
        behavior: "allow", downloadPath: this.browser.folder, eventsEnabled: false,
      }),
    ]);
    const agent = await this.call("Runtime.evaluate", { expression: "navigator.userAgent" });
    await this.call("Network.setUserAgentOverride", {
      userAgent: agent.result.value, acceptLanguage: languages,
    });
    if (!network) {
      await this.call("Network.emulateNetworkConditions", {
        offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0,
      });
    }
  }

  /** What the reader prefers, such as `{ "prefers-color-scheme": "dark" }`. */
  setMedia(media) {
    const features = Object.entries(media).map(([name, value]) => ({ name, value }));
    return this.call("Emulation.setEmulatedMedia", { features });
  }

  resize(width, height, deviceScaleFactor = 1) {
    return this.call("Emulation.setDeviceMetricsOverride", {
      width, height, deviceScaleFactor, mobile: false,
    });
  }

  async go(address) {
    const loaded = this.#next("Page.loadEventFired");
    await this.call("Page.navigate", { url: address });
    await loaded;
  }

  async reload() {
    const loaded = this.#next("Page.loadEventFired");
    await this.call("Page.reload");
    await loaded;
  }

  /** The value of an expression, in a frame that runs on its own where one is given. */
  async evaluate(expression, sessionId = this.sessionId) {
    const { result, exceptionDetails } = await this.call(
      "Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true, userGesture: true },
      sessionId,
    );
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** Waits until an expression is true. */
  async until(expression, sessionId = this.sessionId) {
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      if (await this.evaluate(expression, sessionId).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
    throw new Error(`it did not come to: ${expression}`);
  }

  /** The session of the frame with the chat. */
  async frame() {
    await this.until("true");
    const end = Date.now() + 60_000;
    while (Date.now() < end) {
      for (const sessionId of this.frames) {
        const isChat = await this.evaluate("!!window.crmStandIn", sessionId).catch(() => false);
        if (isChat) return sessionId;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error("there is no frame with the chat");
  }

  /** Types a text at the place of the cursor, a key after another. */
  async type(text) {
    for (const character of text) {
      await this.call("Input.dispatchKeyEvent", { type: "keyDown", text: character, key: character });
      await this.call("Input.dispatchKeyEvent", { type: "keyUp", key: character });
    }
  }

  /** Presses a key, such as `Tab`, `ctrl+z` or `shift+Tab`. */
  async press(name) {
    const parts = name.split("+");
    const key = parts.pop();
    const bits = { alt: 1, ctrl: 2, meta: 4, shift: 8 };
    const modifiers = parts.reduce((sum, part) => sum | bits[part], 0);
    const known = keys[key] ?? {
      code: `Key${key.toUpperCase()}`, number: key.toUpperCase().charCodeAt(0),
      text: modifiers & 6 ? undefined : key,
    };
    const event = {
      key, code: known.code, windowsVirtualKeyCode: known.number, modifiers,
      commands: modifiers === 2 && key === "a" ? ["selectAll"] : [],
    };
    await this.call("Input.dispatchKeyEvent", {
      ...event, type: known.text ? "keyDown" : "rawKeyDown", text: known.text,
    });
    await this.call("Input.dispatchKeyEvent", { ...event, type: "keyUp" });
  }

  /** Clicks in the middle of the element that a selector finds, once it stands still. */
  async click(selector) {
    const { x, y } = await this.evaluate(`new Promise((resolve) => {
      const node = document.querySelector(${JSON.stringify(selector)});
      let last = "";
      const look = () => {
        node.scrollIntoView({ block: "center" });
        const { x, y, width, height } = node.getBoundingClientRect();
        const place = [x, y, width, height].join();
        if (place === last) return resolve({ x: x + width / 2, y: y + height / 2 });
        last = place;
        requestAnimationFrame(look);
      };
      look();
    })`);
    await this.clickAt(x, y);
  }

  async clickAt(x, y) {
    const event = { x, y, button: "left", clickCount: 1 };
    await this.call("Input.dispatchMouseEvent", { ...event, type: "mousePressed" });
    await this.call("Input.dispatchMouseEvent", { ...event, type: "mouseReleased" });
  }

  /** Puts the cursor into an element and selects what is in it. */
  async enter(selector) {
    // What comes up above it may move it once more between the look and the click.
    const isThere = `document.activeElement === document.querySelector(${JSON.stringify(selector)})`;
    const end = Date.now() + 60_000;
    do {
      await this.click(selector);
      if (Date.now() > end) throw new Error(`the cursor did not come into ${selector}`);
    } while (!(await this.evaluate(isThere)));
    await this.press("ctrl+a");
  }

  /** A picture of the page, as PNG. */
  async screenshot(options = {}) {
    const { data } = await this.call("Page.captureScreenshot", { format: "png", ...options });
    return Buffer.from(data, "base64");
  }

  async close() {
    await this.browser.call("Target.closeTarget", { targetId: this.targetId });
  }
}
