// Writes numbers, dates and times the one way all pages and documents write them.

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A score of 0 to 100 with one decimal. */
export function points(value: number): string {
  return signed(value.toFixed(1));
}

/** A whole number, thin space in thousands: 12 345. */
export function count(value: number): string {
  return signed(String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, '\u2009'));
}

/** A share of 0 to 1 as whole per cent, rounded down so that 100 % means all. */
export function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}\u202F%`;
}

/** '2026-06-12', or a time that begins with a date, as 12 Jun 2026; anything else stays as it is. */
export function day(date: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  if (!found) return date;
  return `${Number(found[3])}\u00A0${months[Number(found[2]) - 1] ?? found[2]}\u00A0${found[1]}`;
}

/** '2026-06-12T08:05:00Z' as 12 Jun 2026, 08:05 UTC. */
export function moment(time: string): string {
  const found = /T(\d{2}:\d{2})[^Z]*Z$/.exec(time);
  return found ? `${day(time)}, ${found[1]}\u00A0UTC` : day(time);
}

/** '1 procedure', '2 procedures'. */
export function counted(value: number, one: string, many: string = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

function signed(text: string): string {
  return text.replace(/^-/, '\u2212');
}
