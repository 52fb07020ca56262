// Where the program is, and whether it can be run.
"use strict";

const { execFile } = require("node:child_process");
const { homedir } = require("node:os");
const path = require("node:path");

/**
 * The path that a setting means.
 *
 * @param {string | undefined} setting what stands there: a name, or a path with `~`, `${workspaceFolder}`
 *   and `${env:NAME}`
 * @param {string | undefined} folder the first folder of the workspace
 * @param {Record<string, string | undefined>} env
 * @returns {string} a name for the path to be searched for, or an absolute path
 */
function programPath(setting, folder, env = process.env) {
  const text = (setting ?? "").trim() || "crmlocale";
  const expanded = text
    .replace(/^~(?=$|[\\/])/, () => homedir())
    .replace(/\$\{workspaceFolder\}/g, () => folder ?? "")
    .replace(/\$\{env:([^}]+)\}/g, (_, name) => env[name] ?? "");
  if (!/[\\/]/.test(expanded) || path.isAbsolute(expanded)) return expanded;
  return folder === undefined ? path.resolve(expanded) : path.join(folder, expanded);
}

/**
 * Why a program cannot be the server; nothing where it can.
 *
 * @param {string} program
 * @returns {Promise<string | undefined>}
 */
function fault(program) {
  return new Promise((resolve) => {
    execFile(program, ["lsp", "--help"], { timeout: 10_000 }, (error) => {
      if (!error) resolve(undefined);
      else if (error.code === "ENOENT") resolve(`crmlocale was not found: there is no “${program}”.`);
      else if (error.code === "EACCES") resolve(`“${program}” cannot be run.`);
      else if (error.killed) resolve(`“${program}” did not answer within 10 seconds.`);
      else resolve(`“${program}” has no language server: it may be another program, or too old.`);
    });
  });
}

module.exports = { programPath, fault };
