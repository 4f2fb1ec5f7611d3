import { readDue } from '#core/map/due.ts';

const DAY = 86_400_000;

/** The day a rule of the map falls on when it starts today; empty when it names none. */
export function dayOfDue(rule: string, today: string): string {
  const due = readDue(rule);
  if (due.kind === 'words') return '';
  if (due.kind === 'date') return due.day;
  let time = Date.parse(`${today}T00:00:00Z`);
  for (let left = due.days; left > 0;) {
    time += DAY;
    const weekday = new Date(time).getUTCDay();
    if (!due.working || (weekday !== 0 && weekday !== 6)) left -= 1;
  }
  return new Date(time).toISOString().slice(0, 10);
}
