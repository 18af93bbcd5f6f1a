const iso =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i;
const buddhist = 543; // Years of the Thai calendar ahead of the common era.

/**
 * A date in machine form as ISO 8601, as precise as it was given, its zone kept; null for what is none. Nothing is
 * ever read in the reader's own zone: a date without a zone stays without one.
 */
export function parseDate(text: string): string | null {
  const given = text.trim();
  if (/^\d{10}(?:\d{3})?$/.test(given)) return new Date(Number(given.padEnd(13, '0'))).toISOString();
  const match = iso.exec(given);
  if (match !== null) return isoFrom(match);
  const written = /^(?:[a-z]{3,9},?\s+)?(?:\d{1,2}\s+[a-z]{3,9}|[a-z]{3,9}\s+\d{1,2}),?\s+\d{4}\b/i.exec(given);
  if (written === null) return null;
  if (/(?:GMT|UTC|Z|[+-]\d\d:?\d\d)$/i.test(given)) return isoOf(Date.parse(given), 'T');
  return isoOf(Date.parse(`${written[0]} UTC`), 'day');
}

function isoFrom([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | null {
  const commonYear = Number(year) > 2400 ? Number(year) - buddhist : Number(year);
  if (
    commonYear < 1900 ||
    commonYear > 2100 ||
    Number(month) > 12 ||
    Number(day) > 31 ||
    Number(month) * Number(day) === 0
  )
    return null;
  const date = `${commonYear}-${month}-${day}`;
  return hour === undefined ? date : `${date}T${hour}:${minute}:${second ?? '00'}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function isoOf(time: number, precision: 'T' | 'day'): string | null {
  if (Number.isNaN(time)) return null;
  const whole = new Date(time).toISOString();
  return precision === 'day' ? whole.slice(0, 10) : whole;
}
