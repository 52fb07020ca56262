// Asks Chromium again what the files in this folder say that it answered:
//
//     node record.mjs [--write]
//
// README.md says what is in them. Without --write it prints what differs.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = path.dirname(fileURLToPath(import.meta.url));
const chromium = process.env.CRMLOCALE_CHROMIUM ?? "/usr/bin/chromium";

/** What a page in Chromium gets for each text; the functions run there. */
const questions = {
  colors: (text) => [CSS.supports("color", text), text],
  selectors: (text) => {
    // Searching an empty fragment reads the selector and runs nothing.
    try {
      document.createDocumentFragment().querySelector(text);
      return [true, text];
    } catch {
      return [false, text];
    }
  },
  "color-values": (text) => {
    const element = document.createElement("i");
    document.body.append(element);
    element.style.color = `color(from ${text} srgb r g b / alpha)`;
    const computed = getComputedStyle(element).color;
    element.remove();
    const [, red, green, blue, alpha = "1"] =
      /^color\(srgb (\S+) (\S+) (\S+)(?: \/ (\S+))?\)$/.exec(computed) ?? [];
    return [text, ...[red, green, blue, alpha].map(Number)];
  },
};

/** Text that neither ends the script nor depends on the page's encoding. */
const escaped = (json) =>
  json.replace(/[^\x20-\x7e]|</g, (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"));

function ask(question, texts) {
  const scratch = fs.mkdtempSync(path.join(os.tmpdir(), "crmlocale-"));
  try {
    const page = path.join(scratch, "page.html");
    fs.writeFileSync(page, `<!doctype html><meta charset="utf-8"><body><pre></pre><script>
      const answers = ${escaped(JSON.stringify(texts))}.map(${question});
      const bytes = new TextEncoder().encode(JSON.stringify(answers));
      document.querySelector("pre").textContent =
        "[[" + btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")) + "]]";
      </script>`);
    const dom = execFileSync(chromium, [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
      `--user-data-dir=${path.join(scratch, "profile")}`, "--dump-dom", pathToFileURL(page).href,
    ], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
    const answer = /<pre>\[\[(.*?)\]\]<\/pre>/s.exec(dom)?.[1];
    if (!answer) throw new Error("the page came to no result");
    return JSON.parse(Buffer.from(answer, "base64").toString("utf8"));
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true });
  }
}

for (const [name, question] of Object.entries(questions)) {
  const file = path.join(folder, `${name}.jsonl`);
  const old = fs.readFileSync(file, "utf8").trimEnd().split("\n");
  const texts = old.map((line) => JSON.parse(line).find((cell) => typeof cell === "string"));
  const lines = ask(question, texts).map((answer) => JSON.stringify(answer));
  const changed = lines.filter((line, index) => line !== JSON.stringify(JSON.parse(old[index])));
  console.log(`${name}.jsonl: ${lines.length} lines, ${changed.length} differ`);
  if (process.argv.includes("--write")) fs.writeFileSync(file, lines.join("\n") + "\n");
  else for (const line of changed.slice(0, 20)) console.log(`  ${line}`);
  if (changed.length > 0) process.exitCode = 1;
}
