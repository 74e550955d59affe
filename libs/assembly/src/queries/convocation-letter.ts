import { addDays } from '#kernel';
import type { Language } from '#counting';
import type { ProxyRules } from '#statutes/domain';
import type { AssemblyView } from './assembly-view.js';
import { convocationWords } from './convocation-words.js';

/** Where the sender puts the code of each member: nothing that lets somebody vote is ever kept with a text. */
export const ONE_TIME_CODE = '{{oneTimeCode}}';

/** A text of several lines stays one item of its list. */
const INDENTED = '\n   ';

/** What a letter is about. */
export type Convoked = Pick<
  AssemblyView,
  | 'kind'
  | 'call'
  | 'status'
  | 'date'
  | 'time'
  | 'venue'
  | 'place'
  | 'noticeSentOn'
  | 'agenda'
  | 'documents'
  | 'resolutions'
  | 'convocations'
>;

/** The convocation in words, as Markdown: when and where, what is put to the vote, what may be read, how to be represented. */
export const convocationLetter = (assembly: Convoked, proxies: ProxyRules, language: Language): string => {
  const words = convocationWords[language];
  const { kind, call, status, date, time, venue, place, noticeSentOn, agenda, documents, resolutions, convocations } = assembly;
  const day = (calendarDate: string): string => dateInWords(calendarDate, words.locale);
  const late = convocations.at(-1)?.lateNotice;
  const items = [
    ...agenda,
    ...resolutions.filter(({ withdrawn }) => !withdrawn).map(({ number, text }) => `${words.resolution(number)}. ${text}`),
  ];
  const represented = proxies.perHolder > 0 || proxies.blank;
  const parts = [
    `# ${words.title(kind, call)}`,
    ...(status === 'cancelled' ? [words.cancelled] : []),
    words.when(day(date), time ?? undefined),
    ...(place === null ? [] : [words.place(place)]),
    ...(venue === null ? [] : [words.venue[venue]]),
    words.notice(day(noticeSentOn)),
    ...(late ? [words.late(late)] : []),
    `## ${words.agenda}`,
    items.map((item, index) => `${index + 1}. ${item.replaceAll('\n', INDENTED)}`).join('\n'),
    ...(documents.length === 0
      ? []
      : [
          `## ${words.documents}`,
          documents.map((document) => `- ${words.document[document.kind]}: /api/documents/${document.digest}`).join('\n'),
        ]),
    `## ${words.proxies}`,
    ...(represented ? [] : [words.noProxies]),
    ...(proxies.perHolder > 0 ? [words.proxyTo(proxies.perHolder, day(addDays(date, -proxies.deadlineDays)))] : []),
    ...(proxies.blank ? [words.blankProxy] : []),
    words.code(ONE_TIME_CODE),
  ];
  return `${parts.join('\n\n')}\n`;
};

const dateInWords = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
