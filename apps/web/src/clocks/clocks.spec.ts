import fc from 'fast-check';
import { atClocks, clocksIn, isNow, now, type Clocks } from './clocks.js';

const days = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const clocks: fc.Arbitrary<Clocks> = fc.record({
  asOf: fc.oneof(fc.constant(''), days),
  knownAt: fc.oneof(fc.constant(''), days, fc.nat().map(String), fc.constant('2026-06-18T18:00:00.000Z')),
});

const searchOf = (address: string): URLSearchParams => new URL(address, 'http://here').searchParams;

describe('the two clocks in an address', () => {
  it('are read back as they were written, whatever else it says', () =>
    fc.assert(
      fc.property(clocks, clocks, fc.webPath(), fc.string({ unit: 'grapheme' }), (before, after, path, search) => {
        const address = atClocks(atClocks(`/members${path}?${new URLSearchParams({ search })}#field`, before), after);
        expect(clocksIn(searchOf(address))).toEqual(after);
        expect(searchOf(address).get('search')).toBe(search);
        expect(new URL(address, 'http://here').hash).toBe('#field');
      }),
    ));

  it('leave nothing behind when they are put back to now', () =>
    fc.assert(fc.property(clocks, (chosen) => expect(atClocks(atClocks('/members', chosen), now)).toBe('/members'))));

  it('are now where an address says what is no date', () => {
    expect(clocksIn(new URLSearchParams('asOf=yesterday&knownAt=-5'))).toEqual(now);
    expect(isNow(clocksIn(new URLSearchParams('knownAt=12')))).toBe(false);
  });
});
