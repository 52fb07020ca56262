// A Date whose local time is UTC and an offset that we choose, seconds included: what the zones of
// old had differs between versions of the time zone database.
const RealDate = Date;

/** Four hundred years, after which the calendar repeats itself. */
const cycle = 146097 * 86400000;

let offset = 0;
/** Where the zone set its clocks back within the row's minute: the instant and the offset before. */
let change;

/** The offset at an instant, in milliseconds. */
function offsetAt(milliseconds) {
  return (change && milliseconds < change.instant ? change.offset : offset) * 1000;
}

/** The instant of a local time; the first of two, as the language has it. */
function instantOf(local) {
  if (change && local - change.offset * 1000 < change.instant) return local - change.offset * 1000;
  return local - offset * 1000;
}

/** A local time as a date in UTC, moved by a cycle where JavaScript's time ends. */
function localDate(milliseconds) {
  const local = milliseconds + offsetAt(milliseconds);
  const cycles = local > 8.64e15 ? 1 : local < -8.64e15 ? -1 : 0;
  return { date: new RealDate(local - cycles * cycle), cycles };
}

class FixedOffsetDate extends RealDate {
  constructor(...parts) {
    if (parts.length < 2) super(...parts);
    else super(instantOf(RealDate.UTC(...parts)));
  }

  /** Whole minutes, cut off as the engine does. */
  getTimezoneOffset() {
    return -Math.trunc(offsetAt(this.getTime()) / 60000) || 0;
  }

  getFullYear() {
    const { date, cycles } = localDate(this.getTime());
    return date.getUTCFullYear() + cycles * 400;
  }

  setFullYear(year, ...rest) {
    const { date, cycles } = localDate(this.getTime());
    date.setUTCFullYear(year - cycles * 400, ...rest);
    return this.setTime(instantOf(date.getTime() + cycles * cycle));
  }
}

for (const part of ["Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds", "Day"]) {
  FixedOffsetDate.prototype[`get${part}`] = function () {
    return localDate(this.getTime()).date[`getUTC${part}`]();
  };
  if (part === "Day") continue;
  FixedOffsetDate.prototype[`set${part}`] = function (...values) {
    const { date, cycles } = localDate(this.getTime());
    date[`setUTC${part}`](...values);
    return this.setTime(instantOf(date.getTime() + cycles * cycle));
  };
}

/** A row's instant, by whose offset every date is read until the next one is made. */
export function instant({ t, off, minuteStartOff }) {
  offset = off;
  change = minuteStartOff === undefined ? undefined : { instant: t, offset: minuteStartOff };
  globalThis.Date = FixedOffsetDate;
  return new FixedOffsetDate(t ?? NaN);
}
