// The clocks of time zones, by the browser's own data: what the core asks its host.

const quarter = 15 * 60_000;

/**
 * As far from 1970 as JavaScript has moments, less two days, so that what the clocks show is one, too.
 * Until the end, and beyond, where the core looks, the offset is taken to be the same.
 */
const limit = 8.64e15 - 2 * 86_400_000;

/** Gives the offset of a zone at an instant in seconds east of UTC; undefined for unknown zones. */
export function zoneOffsets() {
  const formats = new Map();
  const known = new Map();
  return (zone, asked) => {
    const milliseconds = Math.min(Math.max(asked, -limit), limit);
    // Clocks are changed at whole quarters of an hour.
    const key = `${zone} ${Math.floor(milliseconds / quarter)}`;
    if (!known.has(key)) {
      if (known.size > 20_000) known.clear();
      known.set(key, offset(zone, milliseconds, formats));
    }
    return known.get(key);
  };
}

function offset(zone, milliseconds, formats) {
  if (!formats.has(zone)) formats.set(zone, format(zone));
  const parts = formats.get(zone)?.formatToParts(milliseconds);
  if (!parts) return undefined;
  const value = (type) => Number(parts.find((part) => part.type === type).value);
  const year = parts.some((part) => part.value === "B") ? 1 - value("year") : value("year");
  const day = Date.UTC(2000, value("month") - 1, value("day"), value("hour"), value("minute"));
  const shown = new Date(day).setUTCFullYear(year) + value("second") * 1000;
  return Math.round((shown - Math.floor(milliseconds / 1000) * 1000) / 1000);
}

function format(zone) {
  try {
    return new Intl.DateTimeFormat("en-u-ca-gregory-hc-h23", {
      timeZone: zone, era: "narrow", year: "numeric", month: "numeric", day: "numeric",
      hour: "numeric", minute: "numeric", second: "numeric",
    });
  } catch {
    return undefined;
  }
}
