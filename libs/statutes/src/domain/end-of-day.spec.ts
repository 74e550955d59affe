import { endOfDay } from './end-of-day.js';

it.each([
  ['2024-12-31', 'UTC', '2025-01-01T00:00:00.000Z'],
  ['2024-12-31', 'Europe/Paris', '2024-12-31T23:00:00.000Z'],
  ['2024-06-18', 'Europe/Paris', '2024-06-18T22:00:00.000Z'],
  ['2024-03-31', 'Europe/Paris', '2024-03-31T22:00:00.000Z'],
  ['2024-10-27', 'Europe/Paris', '2024-10-27T23:00:00.000Z'],
  ['2024-12-31', 'Pacific/Kiritimati', '2024-12-31T10:00:00.000Z'],
  ['2024-12-31', 'America/Los_Angeles', '2025-01-01T08:00:00.000Z'],
])('%s in %s is over at %s', (date, timeZone, instant) => expect(endOfDay(date, timeZone)).toBe(instant));
