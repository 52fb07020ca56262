extension Machine {
  /// What texts, numbers and lists have by their kind (ECMA-262, 21.1.3, 22.1.3 and 23.1.3), also what
  /// only some engines have.
  static let methods: [String: Set<String>] = [
    "Function": [
      "apply", "arguments", "bind", "call", "caller", "length", "name", "prototype",
    ],
    "Number": ["toExponential", "toFixed", "toPrecision"],
    "String": [
      "anchor", "at", "big", "blink", "bold", "charAt", "charCodeAt", "codePointAt", "concat",
      "endsWith", "fixed", "fontcolor", "fontsize", "includes", "indexOf", "isWellFormed",
      "italics",
      "lastIndexOf", "link", "localeCompare", "match", "matchAll", "normalize", "padEnd",
      "padStart",
      "repeat", "replace", "replaceAll", "search", "slice", "small", "split", "startsWith",
      "strike",
      "sub", "substr", "substring", "sup", "toLocaleLowerCase", "toLocaleUpperCase", "toLowerCase",
      "toUpperCase", "toWellFormed", "trim", "trimEnd", "trimLeft", "trimRight", "trimStart",
    ],
    "Array": [
      "at", "concat", "copyWithin", "entries", "every", "fill", "filter", "find", "findIndex",
      "findLast", "findLastIndex", "flat", "flatMap", "forEach", "includes", "indexOf", "join",
      "keys", "lastIndexOf", "map", "pop", "push", "reduce", "reduceRight", "reverse", "shift",
      "slice", "some", "sort", "splice", "toReversed", "toSorted", "toSpliced", "unshift", "values",
      "with",
    ],
  ]
}
