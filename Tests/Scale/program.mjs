// The program that the tests of this folder run.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** `CRMLOCALE_BINARY`, else the release build. A debug build takes hours for what is done here. */
export const crmlocale = path.resolve(
  process.env.CRMLOCALE_BINARY ?? path.join(root, ".build/release/crmlocale"));

/** Why the tests are skipped; `false` where they are not. */
export const skipped = !fs.existsSync(crmlocale)
  && "there is no release build: swift build -c release --product crmlocale";
