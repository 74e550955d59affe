import fc from 'fast-check';
import { calendarFile, type CalendarEntry } from './calendar-file.js';

const entry: CalendarEntry = {
  uid: '11111111-1111-4111-8111-111111111111',
  sequence: 0,
  summary: 'Assemblée générale ordinaire',
  description: 'À 18 h 30; venez, ou donnez pouvoir\nCode: {{code}}',
  place: 'Salle des fêtes, 12 rue des Lilas',
  date: '2026-06-18',
  time: '18:30',
  timeZone: 'Europe/Paris',
  noticeSentOn: '2026-06-01',
  cancelled: false,
};

/** What a calendar reads: lines put together again, and their text without escapes. */
const read = (file: string): Readonly<Record<string, string>> => {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const unescaped = (text: string): string =>
    text.replaceAll(/\\(.)/g, (_escape, character: string) => (character === 'n' ? '\n' : character));
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), unescaped(line.slice(line.indexOf(':') + 1))]));
};

describe('the calendar file of a convocation', () => {
  it('says when and where, in UTC', () => {
    expect(read(calendarFile(entry))).toMatchObject({
      DTSTART: '20260618T163000Z',
      SUMMARY: entry.summary,
      DESCRIPTION: entry.description,
      LOCATION: entry.place,
      STATUS: 'CONFIRMED',
      SEQUENCE: '0',
    });
  });

  it('takes the whole day when no hour is given, has no place when there is none, and says what is called off', () => {
    const { time: _hour, place: _place, ...vague } = entry;
    const told = read(calendarFile({ ...vague, cancelled: true, sequence: 2 }));
    expect(told).toMatchObject({ 'DTSTART;VALUE=DATE': '20260618', STATUS: 'CANCELLED', SEQUENCE: '2' });
    expect(told).not.toHaveProperty('LOCATION');
  });

  it('gives back any text, on lines of 75 bytes at most', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 300 }).map((raw) => raw.replaceAll(/\p{Cc}/gu, ' '));
    fc.assert(
      fc.property(text, text, (summary, place) => {
        const file = calendarFile({ ...entry, summary, place });
        for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(read(file)).toMatchObject({ SUMMARY: summary, LOCATION: place });
      }),
    );
  });
});
