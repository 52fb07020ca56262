// Answers requests to format, one line of JSON each, as `crmlocale format --jsonl` does.
import { pathToFileURL } from "node:url";
import path from "node:path";
import readline from "node:readline";

const url = pathToFileURL(path.resolve(process.argv[2]));
const library = await import(url);
const names = { "en-US": "enUS", es: "es" };
const locales = {};
for (const [identifier, name] of Object.entries(names))
  locales[identifier] =
    library[name] ?? (await import(new URL(`./locale/${identifier}.js`, url)))[name];

let answers = [];
for await (const line of readline.createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  let answer;
  try {
    const options = { ...request.options, locale: locales[request.locale] };
    answer = { output: library.format(new Date(request.at), request.pattern, options) };
  } catch (error) {
    answer = { error: { name: error.name, message: error.message } };
  }
  answers.push(JSON.stringify(answer));
  if (answers.length === 1000) {
    process.stdout.write(answers.join("\n") + "\n");
    answers = [];
  }
}
if (answers.length > 0) process.stdout.write(answers.join("\n") + "\n");
