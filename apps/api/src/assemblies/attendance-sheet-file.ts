import { Readable } from 'node:stream';
import type { QueryBus } from '@nestjs/cqrs';
import { attendanceSheetMarkdown, GetAttendanceSheet, type AttendanceSheet, type SheetLine } from '#assembly';
import type { Language } from '#counting';
import { DomainError, rightIdOf } from '#kernel';
import {
  nameCells,
  nameColumns,
  writtenSheet,
  type Column,
  type Row,
  type Sheet,
  type SheetFormat,
  type WrittenSheet,
} from '#register-exchange';

interface SheetWanted {
  readonly assemblyId: string;
  readonly format: 'markdown' | SheetFormat;
  readonly language: Language;
  readonly minNumber?: number | undefined;
}

/** Lines read at once. */
const STRETCH = 1_000;

const columns: readonly Column[] = [
  { name: 'rightId', kind: 'text', heading: { en: 'Right', fr: 'Droit' } },
  { name: 'memberNumber', kind: 'integer', heading: { en: 'Member number', fr: 'Numéro de sociétaire' } },
  ...nameColumns,
  { name: 'college', kind: 'text', heading: { en: 'College', fr: 'Collège' } },
  { name: 'participation', kind: 'text', heading: { en: 'Participation', fr: 'Participation' } },
  { name: 'mode', kind: 'text', heading: { en: 'Mode', fr: 'Mode' } },
  { name: 'deskId', kind: 'text', heading: { en: 'Desk', fr: 'Poste d’émargement' } },
  { name: 'arrivedAt', kind: 'text', heading: { en: 'Arrived at', fr: 'Arrivée' } },
  { name: 'leftAt', kind: 'text', heading: { en: 'Left at', fr: 'Départ' } },
  { name: 'representedByNumber', kind: 'integer', heading: { en: 'Represented by number', fr: 'Représenté par le numéro' } },
  { name: 'signature', kind: 'text', heading: { en: 'Signature', fr: 'Signature' } },
];

/** Lines of the longest sheet that is set on paper at once: some seconds and some two hundred pages. */
const MOST_ON_PAPER = 5_000;

interface SheetText {
  /** Markdown */
  readonly text: string;
  /** of the assembly */
  readonly date: string;
  /** of the entry up to which it counts */
  readonly number: number;
}

/**
 * The whole sheet in one text, for those who set it on paper.
 * @throws DomainError `PAPER_TOO_LONG` {lines, most}
 */
export const attendanceSheetText = async (
  queries: QueryBus,
  { assemblyId, language, minNumber }: Omit<SheetWanted, 'format'>,
): Promise<SheetText> => {
  const stretch = stretchesOf(queries, assemblyId, minNumber);
  const beginning = await stretch(1);
  const { date, number, rights } = beginning;
  if (rights > MOST_ON_PAPER) throw new DomainError('PAPER_TOO_LONG', { lines: rights, most: MOST_ON_PAPER });
  let text = '';
  for await (const part of attendanceSheetMarkdown(beginning, everyLine(beginning, stretch), language)) text += part;
  return { text, date, number };
};

/** The whole sheet on its way out: its first stretch has been read, the others are as somebody takes them. */
export const attendanceSheetFile = async (queries: QueryBus, wanted: SheetWanted): Promise<WrittenSheet> => {
  const { assemblyId, format, language, minNumber } = wanted;
  const stretch = stretchesOf(queries, assemblyId, minNumber);
  const beginning = await stretch(1);
  const lines = everyLine(beginning, stretch);
  if (format !== 'markdown') return writtenSheet(sheetOf(beginning, lines, language), format);
  return {
    fileName: `attendance-${beginning.date}-known-${beginning.number}.md`,
    mediaType: 'text/markdown; charset=utf-8',
    bytes: Readable.from(attendanceSheetMarkdown(beginning, lines, language), { objectMode: false }),
  };
};

const stretchesOf =
  (queries: QueryBus, assemblyId: string, minNumber?: number) =>
  (first: number): Promise<AttendanceSheet> =>
    queries.execute(new GetAttendanceSheet(assemblyId, { first, limit: STRETCH, minNumber }));

const everyLine = async function* (
  beginning: AttendanceSheet,
  stretch: (first: number) => Promise<AttendanceSheet>,
): AsyncGenerator<SheetLine> {
  for (let sheet = beginning; ; sheet = await stretch(sheet.nextFirst)) {
    yield* sheet.items;
    if (sheet.nextFirst === null) return;
  }
};

const sheetOf = ({ date, number }: AttendanceSheet, lines: AsyncIterable<SheetLine>, language: Language): Sheet => ({
  name: 'attendance',
  title: { en: 'Attendance sheet', fr: 'Feuille de présence' },
  language,
  asOf: date,
  knownAt: number,
  columns,
  rows: rowsOf(lines),
});

const rowsOf = async function* (lines: AsyncIterable<SheetLine>): AsyncGenerator<Row> {
  for await (const { line, memberId: _pseudonym, name, ...cells } of lines)
    yield { rightId: rightIdOf(line), ...cells, ...nameCells(name), signature: null };
};
