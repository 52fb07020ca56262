// Firefox by WebDriver BiDi, its own remote protocol, over a small WebSocket client.
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const firefox = [process.env.CRMLOCALE_FIREFOX, "/usr/bin/firefox-esr", "/usr/bin/firefox"]
  .find((path) => path && existsSync(path));

/** Why there is nothing to test with; undefined where there is. */
export const missing = firefox ? undefined : "there is no Firefox";

/** Settings without which it would look for news of its own. */
const quiet = [
  "app.normandy.enabled", "datareporting.policy.dataSubmissionEnabled", "browser.shell.checkDefaultBrowser",
].map((name) => `user_pref("${name}", false);\n`).join("");

/** A socket that takes and gives whole texts (RFC 6455, as far as BiDi needs it). */
class Socket {
  #socket;
  #pending = Buffer.alloc(0);
  #parts = [];
  onText = () => {};

  static open(port) {
    return new Promise((resolve, reject) => {
      const handshake = request({
        port, host: "127.0.0.1", path: "/session",
        headers: {
          Connection: "Upgrade", Upgrade: "websocket", "Sec-WebSocket-Version": "13",
          "Sec-WebSocket-Key": randomBytes(16).toString("base64"),
        },
      });
      handshake.on("upgrade", (_, socket) => resolve(new Socket(socket)));
      handshake.on("response", ({ statusCode }) => reject(new Error(`status ${statusCode}`)));
      handshake.on("error", reject);
      handshake.end();
    });
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on("data", (data) => this.#take(data));
    socket.on("error", () => {});
  }

  #take(data) {
    this.#pending = Buffer.concat([this.#pending, data]);
    for (;;) {
      if (this.#pending.length < 2) return;
      const [first, second] = this.#pending;
      let [length, start] = [second & 127, 2];
      if (length === 126) {
        if (this.#pending.length < 4) return;
        [length, start] = [this.#pending.readUInt16BE(2), 4];
      } else if (length === 127) {
        if (this.#pending.length < 10) return;
        [length, start] = [Number(this.#pending.readBigUInt64BE(2)), 10];
      }
      if (this.#pending.length < start + length) return;
      this.#parts.push(this.#pending.subarray(start, start + length));
      this.#pending = this.#pending.subarray(start + length);
      if (!(first & 128)) continue;
      const text = Buffer.concat(this.#parts).toString();
      this.#parts = [];
      if ((first & 15) < 3) this.onText(text);
    }
  }

  send(text) {
    const payload = Buffer.from(text);
    const mask = randomBytes(4);
    const head = payload.length < 126
      ? Buffer.from([129, 128 | payload.length])
      : Buffer.from([129, 254, payload.length >> 8, payload.length & 255]);
    if (payload.length > 65_535) throw new Error("too long for this client");
    this.#socket.write(Buffer.concat([head, mask, payload.map((byte, place) => byte ^ mask[place % 4])]));
  }

  end() {
    this.#socket.destroy();
  }
}

/** A Firefox without a window, with one page. */
export class Firefox {
  #waiting = new Map();
  #number = 0;

  static async open() {
    const made = new Firefox();
    try {
      await made.#start();
    } catch (error) {
      made.process.kill("SIGKILL");
      throw error;
    }
    return made;
  }

  async #start() {
    this.folder = mkdtempSync(join(tmpdir(), "studio-"));
    const profile = join(this.folder, "profile");
    mkdirSync(profile);
    writeFileSync(join(profile, "user.js"), quiet);
    this.process = spawn(
      firefox, ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
      { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, HOME: this.folder } },
    );
    const port = await new Promise((resolve, reject) => {
      let said = "";
      this.process.stderr.on("data", (data) => {
        said += data;
        const match = /listening on ws:\/\/[^:]+:(\d+)/.exec(said);
        if (match) resolve(Number(match[1]));
      });
      this.process.once("exit", () => reject(new Error(said)));
      setTimeout(() => reject(new Error(`no port: ${said}`)), 60_000).unref();
    });
    this.socket = await Socket.open(port);
    this.socket.onText = (text) => this.#take(JSON.parse(text));
    await this.call("session.new", { capabilities: {} });
    const { contexts } = await this.call("browsingContext.getTree", {});
    this.context = contexts[0].context;
    await this.call("browsingContext.setViewport", {
      context: this.context, viewport: { width: 1280, height: 900 },
    });
  }

  #take({ id, type, result, message }) {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    this.#waiting.delete(id);
    if (type === "error") waiting.reject(new Error(message));
    else waiting.resolve(result);
  }

  call(method, params) {
    this.#number += 1;
    const id = this.#number;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
  }

  write(name, text) {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return `file://${path}`;
  }

  go(url) {
    return this.call("browsingContext.navigate", { context: this.context, url, wait: "complete" });
  }

  /** The value of an expression, which is made JSON on its way. */
  async evaluate(expression, context = this.context) {
    const { result, exceptionDetails } = await this.call("script.evaluate", {
      expression: `(async () => JSON.stringify(await (${expression})))()`, awaitPromise: true,
      target: { context },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  }

  async until(expression, context) {
    const end = Date.now() + 30_000;
    while (Date.now() < end) {
      if (await this.evaluate(expression, context).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    throw new Error(`it did not come to: ${expression}`);
  }

  /** The frame with the chat. */
  async frame() {
    const { contexts } = await this.call("browsingContext.getTree", { root: this.context });
    return contexts[0].children[0].context;
  }

  async type(text) {
    const actions = [...text].flatMap((value) => [
      { type: "keyDown", value }, { type: "keyUp", value },
    ]);
    await this.call("input.performActions", {
      context: this.context, actions: [{ type: "key", id: "keyboard", actions }],
    });
  }

  async close() {
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.call("browser.close", {}).catch(() => {});
    const timer = setTimeout(() => this.process.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(timer);
    this.socket.end();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
