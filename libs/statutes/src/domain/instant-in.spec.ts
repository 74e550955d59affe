import fc from 'fast-check';
import { dateIn } from '#kernel';
import { instantIn } from './instant-in.js';

describe('an hour on the clock of a cooperative', () => {
  it.each([
    ['Europe/Paris', '2026-06-18', '18:30', '2026-06-18T16:30:00.000Z'],
    ['Europe/Paris', '2026-01-18', '18:30', '2026-01-18T17:30:00.000Z'],
    ['Europe/Paris', '2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['America/Cayenne', '2026-06-18', '23:30', '2026-06-19T02:30:00.000Z'],
    ['UTC', '2026-06-18', '00:00', '2026-06-18T00:00:00.000Z'],
  ])('in %s, %s at %s is %s', (zone, date, time, instant) => expect(instantIn(zone, date, time)).toBe(instant));

  it('is on its day, wherever that is', () => {
    const zones = fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'Pacific/Noumea', 'America/Martinique', 'Pacific/Kiritimati');
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, days, fc.integer({ min: 4, max: 23 }), (zone, day, hour) => {
        const date = day.toISOString().slice(0, 10);
        expect(dateIn(zone, instantIn(zone, date, `${String(hour).padStart(2, '0')}:00`))).toBe(date);
      }),
    );
  });
});
