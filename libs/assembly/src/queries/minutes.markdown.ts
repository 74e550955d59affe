import type { Language } from '#counting';
import type { Minutes, MinutesOfResolution } from './get-minutes.query.js';
import { plainMarkdown } from './markdown.js';
import { callingLines, rollCorrectionLines } from './minutes-convocation.js';
import { minutesWords, type MinutesWords } from './minutes.words.js';

/** Who was elected at the assembly; the election itself tells how. */
export interface ElectedInMinutes {
  readonly body: string;
  readonly seats: number;
  /** members, in the order of election; null until the result is proclaimed */
  readonly elected: readonly string[] | null;
}

/** Where and in which words minutes are read. */
export interface ReadingOfMinutes {
  readonly language: Language;
  /** of the cooperative, `Europe/Paris` */
  readonly timeZone: string;
}

/**
 * The minutes to be read and printed.
 * @param elections   in the order in which they were called
 * @param callMember  what a member is called in them; the ledger itself holds no name
 */
export const minutesMarkdown = (
  minutes: Minutes,
  elections: readonly ElectedInMinutes[],
  { language, timeZone }: ReadingOfMinutes,
  callMember: (memberId: string) => string,
): string => {
  const labelOf = (memberId: string): string => plainMarkdown(callMember(memberId));
  const words = minutesWords[language];
  const { assembly, resolutions } = minutes;
  const sections = [
    `# ${words.title[assembly.kind] ?? assembly.kind} ${assembly.date}`,
    listed([
      words.convened(assembly.noticeSentOn, assembly.call, assembly.rulebookVersion),
      ...callingLines(minutes, language, plainMarkdown),
      ...(assembly.openedAt === null ? [] : [words.opened(wallClock(assembly.openedAt, language, timeZone))]),
      ...(assembly.closedAt === null ? [] : [words.closed(wallClock(assembly.closedAt, language, timeZone))]),
    ]),
    assembly.bureau.length === 0 ? '' : `## ${words.bureau}`,
    listed(assembly.bureau.map((memberId, place) => (place === 0 ? words.chair(labelOf(memberId)) : labelOf(memberId)))),
    `## ${words.attendance}`,
    listed([...attendanceOf(minutes, words), ...rollCorrectionLines(minutes, language, labelOf)]),
    `## ${words.resolutions}`,
    ...resolutions.map((resolution) => resolutionOf(resolution, words)),
    ...electionsOf(elections, words, labelOf),
    `## ${words.signature}`,
    signatureOf(minutes, words, labelOf),
    ...correctionsOf(minutes, words, labelOf),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
};

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };

/** An instant as the clock on the wall of the cooperative said it, with its zone: `2 July 2026 at 18:00 (Europe/Paris)`. */
const wallClock = (instant: string, language: Language, timeZone: string): string => {
  const said = new Intl.DateTimeFormat(locales[language], { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
  return `${said} (${timeZone})`;
};

const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

const attendanceOf = ({ attendance, quorums }: Minutes, words: MinutesWords): readonly string[] => [
  words.rights(attendance.members),
  ...(attendance.opening ? [words.atOpening(attendance.opening.present, attendance.opening.represented)] : []),
  ...(attendance.closing ? [words.atClosing(attendance.closing.present, attendance.closing.represented)] : []),
  ...quorums.map(words.quorum),
];

const resolutionOf = ({ number, text, textDigest, outcome, explanation, annulled }: MinutesOfResolution, words: MinutesWords): string =>
  [
    `### ${words.resolution(number)}`,
    // A resolution is a text of several lines: each stays a line of its quotation.
    text
      .split('\n')
      .map((line) => `> ${plainMarkdown(line)}`)
      .join('\n'),
    outcome === null ? words.noResult : words.decided(outcome, explanation),
    ...annulled.map((ground) => words.annulled(ground)),
    `SHA-256 \`${textDigest}\``,
  ].join('\n\n');

const electionsOf = (
  elections: readonly ElectedInMinutes[],
  words: MinutesWords,
  labelOf: (memberId: string) => string,
): readonly string[] => {
  if (elections.length === 0) return [];
  const told = elections.map(({ body, seats, elected }) => words.elected(words.body[body] ?? body, seats, elected?.map(labelOf)));
  return [`## ${words.elections}`, listed(told)];
};

const signatureOf = ({ hash, signature, annulledSince }: Minutes, words: MinutesWords, labelOf: (memberId: string) => string): string => {
  if (!signature) return `${words.unsigned}\n\nSHA-256 \`${hash}\``;
  return [
    words.signed(signature.signatories.map(labelOf), signature.number, signature.asOf),
    `SHA-256 \`${signature.hash}\``,
    signature.agrees ? words.agrees : words.differs(hash),
    ...annulledSince.map(({ ballotId }) => words.annulledSince(ballotId)),
  ].join('\n\n');
};

const correctionsOf = ({ corrections }: Minutes, words: MinutesWords, labelOf: (memberId: string) => string): readonly string[] => {
  if (corrections.length === 0) return [];
  const said = corrections.map(({ correction, point, resolution, ground, erratum, erratumDigest, signatories }) =>
    [
      words.correction(correction, words.point[point], resolution, words.ground[ground]),
      `> ${plainMarkdown(erratum)}`,
      `${signatories.map(labelOf).join(', ')}, SHA-256 \`${erratumDigest}\``,
    ].join('\n\n'),
  );
  return [`## ${words.corrections}`, ...said];
};
