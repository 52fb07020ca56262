// The mistakes that people make, each with how often it comes among the files that have one.
//
// A mistake changes the strings of a file, or asks its kind to write it otherwise. `firstNames` are
// the strings that the file must then have.
const dateMistakes = [
  "dd.MM.YYYY", "DD.MM.YYYY", "dd.mm.yyyy", "dd/mm/yy", "d de MMMM", "TT.MM.JJJJ", "jj/mm/aaaa",
  "дд.мм.гггг", "%d.%m.%Y", "d 'de MMMM", "MMM D, YYYY",
];
const timeMistakes = ["HH:MM", "hh:mm", "HH:mm a", "kk:mm", "HH:mm:ss.sss"];
const textNames = [
  "compose_placeholder", "delivery_status_sent", "delivery_status_read", "new_messages",
];

function set(file, name, value) {
  file.strings[name] = value;
  file.firstNames = [...(file.firstNames ?? []), name];
}

/** A key with two neighbouring letters exchanged, in its place. */
function misspell(random, file) {
  const name = random.pick(textNames);
  const at = 1 + random.below(name.length - 2);
  const wrong = name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
  if (wrong === name) return misspell(random, file);
  file.strings = Object.fromEntries(
    Object.entries(file.strings).map(([key, value]) => [key === name ? wrong : key, value]));
  file.firstNames = [wrong];
}

const mistakes = [
  { weight: 30, make: (random, file) => set(file, "date_format", random.pick(dateMistakes)) },
  { weight: 15, make: (random, file) => set(file, "time_format", random.pick(timeMistakes)) },
  { weight: 15, make: misspell },
  { weight: 10, make: (random, file) => set(file, random.pick(textNames), "") },
  { weight: 10, make: (_, file) => set(file, "new_messages", "New messages") },
  { weight: 5, make: (random, file) => (file.extends = random.pick(["english", "eng", "ru"])) },
  { weight: 5, make: (_, file) => (file.extends = undefined) },
  { weight: 5, make: (random, file) => set(file, random.pick(textNames), random.below(100)) },
  { weight: 5, make: (random, file) => (file.repeated = random.pick(textNames)) },
  { weight: 5, make: (_, file) => (file.color = "#b5651") },
  { weight: 5, make: (_, file) => (file.isUnfinished = true) },
];

export function applyMistake(random, file) {
  random.weighted(mistakes).make(random, file);
}
