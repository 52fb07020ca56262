/** Numbers that look random and are the same for the same seed and stream, on every machine. */
export class Random {
  constructor(seed, stream) {
    // Neighbouring streams must not begin alike: a few rounds of mixing see to that.
    this.state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca77)) >>> 0;
    for (let round = 0; round < 4; round++) this.next();
  }

  /** The next 32 bits (mulberry32). */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let value = this.state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return (value ^ (value >>> 14)) >>> 0;
  }

  below(bound) {
    return Math.floor((this.next() / 4294967296) * bound);
  }

  chance(probability) {
    return this.next() / 4294967296 < probability;
  }

  pick(list) {
    return list[this.below(list.length)];
  }

  /** One of the entries, each as often as its `weight` says. */
  weighted(entries) {
    let rest = this.below(entries.reduce((sum, entry) => sum + entry.weight, 0));
    return entries.find((entry) => (rest -= entry.weight) < 0);
  }

  shuffled(list) {
    const result = [...list];
    for (let index = result.length - 1; index > 0; index--) {
      const other = this.below(index + 1);
      [result[index], result[other]] = [result[other], result[index]];
    }
    return result;
  }
}
