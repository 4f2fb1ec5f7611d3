import { expect, it } from 'vitest';
import { dayOfDue } from '#features/deals/due-day.ts';

// 23 November 2026 is a Monday.
it.each([
  ['в течение 3 дней', '2026-11-26'],
  ['5 рабочих дней', '2026-11-30'],
  ['within 2 weeks', '2026-12-07'],
  ['до 1 декабря 2026', '2026-12-01'],
  ['48 часов', '2026-11-25'],
  ['на днях', ''],
  ['', ''],
])('reads %j as %j when it starts on 23 November', (rule, day) => {
  expect(dayOfDue(rule, '2026-11-23')).toBe(day);
});
