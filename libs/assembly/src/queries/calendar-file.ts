import { instantIn } from '#statutes/domain';

/** What a calendar is told of an assembly. */
export interface CalendarEntry {
  /** the same for every version of the entry */
  readonly uid: string;
  /** grows with every act that changed it: calendars take the highest */
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly place?: string;
  /** calendar date in the cooperative's zone */
  readonly date: string;
  /** `18:30` on the clock of that zone; a whole day when absent */
  readonly time?: string;
  readonly timeZone: string;
  /** calendar date on which the notice was sent */
  readonly noticeSentOn: string;
  readonly cancelled: boolean;
}

/** An iCalendar file with one event (RFC 5545), ready for any calendar: lines end in CRLF and hold 75 bytes at most. */
export const calendarFile = (entry: CalendarEntry): string => {
  const { uid, sequence, summary, description, place, noticeSentOn, cancelled } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Unevoix//Convocation//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${noticeSentOn.replaceAll('-', '')}T000000Z`,
    `SEQUENCE:${sequence}`,
    startOf(entry),
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
};

/** In UTC, so that no description of the time zone has to come along. */
const startOf = ({ date, time, timeZone }: CalendarEntry): string =>
  time === undefined
    ? `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`
    : `DTSTART:${instantIn(timeZone, date, time)
        .replace(/\.\d+Z$/, 'Z')
        .replaceAll(/[-:]/g, '')}`;

/** Text values escape backslash, semicolon, comma and the ends of lines (RFC 5545, section 3.3.11); other control characters have no place in one. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '');

const LONGEST_LINE = 75;

/** A line goes on after CRLF and a space; a character of several bytes is never cut (RFC 5545, section 3.1). */
const folded = (line: string): string => {
  let text = '';
  let bytes = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (bytes + size > LONGEST_LINE) {
      text += '\r\n ';
      bytes = 1;
    }
    text += character;
    bytes += size;
  }
  return text;
};
