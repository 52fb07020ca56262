// Every letter in every count, in every locale: the tables of 4.1.0, and a fingerprint of each release.
import { call } from "./library.mjs";

const opts = { useAdditionalWeekYearTokens: true, useAdditionalDayOfYearTokens: true };
const sunday = { t: 1795370645678, off: -10800 };

/** Sunday afternoon; noon of 29 February of year 0; 1874 at −03:06:28; a leap day; a late year. */
const instants = [
  sunday,
  { t: -62162164800000, off: 19800 },
  { t: -3000000000000, off: -11188 },
  { t: 951782400005, off: 20700 },
  { t: 8000000000000000, off: 0 },
];

/** A letter once, twice and so on, then the ordinal. */
const patterns = (letter, most) =>
  Array.from({ length: most }, (_, index) => letter.repeat(index + 1)).concat(letter + "o");

/** The lines of `grid-4.1.0.tsv`: the pattern, then what each locale prints; ✗ where it throws. */
export function table(release) {
  const locales = ["en-US", "es", "pt", "pt-BR"];
  return [..."GyYRuQqMLwIdDEiecabBhHKkmsSXxOztTPp"].flatMap((letter) =>
    patterns(letter, 8).map((pattern) =>
      [pattern, ...locales.map((locale) => call(release, { ...sunday, pattern, locale, opts }).out ?? "✗")]
        .join("\t")));
}

/** FNV-1a, 64 bits, over what all letters print, a line for each. */
export function fingerprint(release, locale) {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", ..."abcdefghijklmnopqrstuvwxyz"];
  let text = "";
  for (const pattern of letters.flatMap((letter) => patterns(letter, 11)))
    for (const instant of instants) {
      const { out, err } = call(release, { ...instant, pattern, locale, opts });
      text += (out ?? err) + "\n";
    }
  let hash = 0xcbf29ce484222325n;
  for (const byte of Buffer.from(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, "0");
}
