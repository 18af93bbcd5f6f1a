const steps = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in the reader's language: "3 hours ago". One that a clock set back puts into the future says so. */
export function describeAge(at: string, now: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const ms = Date.parse(at) - now;
  const [unit, length] = steps.find(([, each]) => Math.abs(ms) >= each) ?? ['minute', 60_000];
  return format.format(Math.trunc(ms / length), unit);
}
