// JSON Schema, as far as our schema of the manifest goes. A keyword that is not known here is an error, so
// that nothing stands in a schema without being checked.

const kindOf = (value) =>
  value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const counts = (wanted, length) => length === undefined || wanted(length);

/** Keyword by keyword: what is wrong with a value, as pairs of a path below it and a sentence. */
const keywords = {
  $schema: () => [],
  title: () => [],
  type: (value, types) =>
    [types].flat().includes(kindOf(value)) ? [] : [["", `is ${kindOf(value)}, not ${types}`]],
  const: (value, wanted) => (same(value, wanted) ? [] : [["", `is not ${JSON.stringify(wanted)}`]]),
  enum: (value, wanted) =>
    wanted.some((one) => same(one, value)) ? [] : [["", `is none of ${wanted.join(", ")}`]],
  pattern: (value, pattern) =>
    typeof value !== "string" || new RegExp(pattern, "u").test(value)
      ? [] : [["", `does not match ${pattern}`]],
  minLength: (value, least) =>
    counts((length) => length >= least, value?.length) ? [] : [["", `is shorter than ${least}`]],
  maxLength: (value, most) =>
    counts((length) => length <= most, value?.length) ? [] : [["", `is longer than ${most}`]],
  minItems: (value, least) =>
    counts((length) => length >= least, value?.length) ? [] : [["", `has fewer than ${least}`]],
  maxItems: (value, most) =>
    counts((length) => length <= most, value?.length) ? [] : [["", `has more than ${most}`]],
  items: (value, schema) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => faults(item, schema).map(([at, say]) => [`/${index}${at}`, say]))
      : [],
  required: (value, names) =>
    names.filter((name) => !Object.hasOwn(value, name)).map((name) => ["", `lacks ${name}`]),
  properties: (value, schemas) => members(value, (name) => schemas[name]),
  patternProperties: (value, schemas) =>
    members(value, (name) =>
      Object.entries(schemas).find(([pattern]) => new RegExp(pattern, "u").test(name))?.[1]),
  additionalProperties: (value, schema, whole) =>
    members(value, (name) => {
      const isNamed = Object.hasOwn(whole.properties ?? {}, name);
      const patterns = Object.keys(whole.patternProperties ?? {});
      if (isNamed || patterns.some((pattern) => new RegExp(pattern, "u").test(name))) return undefined;
      return schema;
    }),
};

function members(value, schemaOf) {
  if (kindOf(value) !== "object") return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const schema = schemaOf(name);
    return schema === undefined
      ? []
      : faults(member, schema).map(([at, say]) => [`/${name}${at}`, say]);
  });
}

/** What is wrong with a value by a schema: pairs of a JSON pointer and a sentence. */
export function faults(value, schema) {
  if (schema === false) return [["", "is not known"]];
  return Object.entries(schema).flatMap(([keyword, wanted]) => {
    if (!keywords[keyword]) throw new Error(`The schema says ${keyword}, which is not checked.`);
    return keywords[keyword](value, wanted, schema);
  });
}
