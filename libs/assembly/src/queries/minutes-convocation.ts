import type { Language } from '#counting';
import type { LateNoticeGround, PostponementGround } from '../domain/convocation.events.js';
import type { RollCorrectionGround } from '../domain/roll.events.js';
import type { ConvocationAct, RollView } from './assembly-view.js';
import { convocationWords } from './convocation-words.js';
import type { Minutes } from './get-minutes.query.js';

type Correction = RollView['corrections'][number];

/** What the minutes say of how members were called and of who could vote, in one language. */
interface CallingWords {
  readonly late: (days: number, required: number, ground: string) => string;
  readonly lateGround: Readonly<Record<LateNoticeGround, string>>;
  readonly postponed: (date: string, sentOn: string, ground: string) => string;
  readonly cancelled: (ground: string) => string;
  readonly ground: Readonly<Record<PostponementGround, string>>;
  readonly secondCall: (date: string, sentOn: string) => string;
  readonly item: (item: string) => string;
  readonly document: (kind: string, digest: string) => string;
  readonly listed: (count: number, date: string, asOf: number) => string;
  readonly corrected: (change: Correction['change'], line: number, member: string, ground: string) => string;
  readonly correctionGround: Readonly<Record<RollCorrectionGround, string>>;
}

const english: CallingWords = {
  late: (days, required, ground) =>
    `Irregular: the notice came ${days} days before, ${required} are required; the assembly was held ${ground}.`,
  lateGround: {
    unanimousConsent: 'by unanimous consent',
    urgency: 'in urgency',
    courtOrder: 'by order of a court',
    boardDecision: 'by decision of the board',
  },
  postponed: (date, sentOn, ground) => `Postponed to ${date} (${ground}), by a notice sent on ${sentOn}.`,
  cancelled: (ground) => `Cancelled (${ground}).`,
  ground: {
    venue: 'venue',
    documentsMissing: 'documents missing',
    publicHealth: 'public health',
    courtOrder: 'order of a court',
    boardDecision: 'decision of the board',
  },
  secondCall: (date, sentOn) => `Called again for ${date}, without quorum on the first call, by a notice sent on ${sentOn}.`,
  item: (item) => `On the agenda: ${item}`,
  document: (kind, digest) => `Before the members: ${kind}, SHA-256 \`${digest}\``,
  listed: (count, date, asOf) => `The list to consult had ${count} members on ${date}, as known at entry ${asOf}.`,
  corrected: (change, line, member, ground) => `Line ${line} of the roll, ${member}: ${change} (${ground}).`,
  correctionGround: {
    omittedByMistake: 'left out by mistake',
    listedByMistake: 'listed by mistake',
    courtDecision: 'decision of a court',
    sanctionQuashed: 'sanction quashed',
    deceased: 'deceased',
    endedSince: 'no longer a member',
    admittedSince: 'a member since',
  },
};

const french: CallingWords = {
  late: (days, required, ground) =>
    `Irrégularité\u00a0: convocation partie ${days} jours avant, ${required} sont exigés\u202f; l’assemblée s’est tenue ${ground}.`,
  lateGround: {
    unanimousConsent: 'du consentement de tous',
    urgency: 'dans l’urgence',
    courtOrder: 'sur ordre d’un juge',
    boardDecision: 'sur décision du conseil',
  },
  postponed: (date, sentOn, ground) => `Reportée au ${date} (${ground}), par convocation partie le ${sentOn}.`,
  cancelled: (ground) => `Annulée (${ground}).`,
  ground: {
    venue: 'lieu',
    documentsMissing: 'documents manquants',
    publicHealth: 'santé publique',
    courtOrder: 'ordre d’un juge',
    boardDecision: 'décision du conseil',
  },
  secondCall: (date, sentOn) => `Rappelée pour le ${date}, faute de quorum sur première convocation, par convocation partie le ${sentOn}.`,
  item: (item) => `À l’ordre du jour\u00a0: ${item}`,
  document: (kind, digest) => `Mis à disposition\u00a0: ${kind}, SHA-256 \`${digest}\``,
  listed: (count, date, asOf) => `La liste à consulter comptait ${count} sociétaires au ${date}, état connu à l’écriture ${asOf}.`,
  corrected: (change, line, member, ground) =>
    `Ligne ${line} de la liste, ${member}\u00a0: ${change === 'added' ? 'ajoutée' : 'radiée'} (${ground}).`,
  correctionGround: {
    omittedByMistake: 'oubli',
    listedByMistake: 'inscription par erreur',
    courtDecision: 'décision de justice',
    sanctionQuashed: 'sanction annulée',
    deceased: 'décès',
    endedSince: 'plus sociétaire',
    admittedSince: 'sociétaire depuis',
  },
};

const callingWords: Readonly<Record<Language, CallingWords>> = { en: english, fr: french };

/** How members were called: where, late or not, moved, called again, what about, and what they could read. */
export const callingLines = ({ assembly }: Minutes, language: Language, plain: (text: string) => string): readonly string[] => {
  const words = callingWords[language];
  const named = convocationWords[language];
  const { place, venue, agenda, documents, convocations, consultationList } = assembly;
  return [
    ...convocations.flatMap((act) => actLines(act, words)),
    ...(place === null ? [] : [named.place(plain(place))]),
    ...(venue === null ? [] : [named.venue[venue]]),
    ...agenda.map((item) => words.item(plain(item))),
    ...documents.map(({ kind, digest }) => words.document(named.document[kind], digest)),
    ...(consultationList ? [words.listed(consultationList.count, consultationList.date, consultationList.asOf)] : []),
  ];
};

const actLines = (
  { act, date = '', noticeSentOn = '', lateNotice, ground = 'boardDecision' }: ConvocationAct,
  words: CallingWords,
): readonly string[] => {
  const late = lateNotice ? [words.late(lateNotice.days, lateNotice.required, words.lateGround[lateNotice.ground])] : [];
  switch (act) {
    case 'AssemblyConvened':
      return late;
    case 'AssemblyPostponed':
      return [words.postponed(date, noticeSentOn, words.ground[ground]), ...late];
    case 'SecondCallConvened':
      return [words.secondCall(date, noticeSentOn), ...late];
    case 'AssemblyCancelled':
      return [words.cancelled(words.ground[ground])];
  }
};

/** How the roll was corrected since it was frozen. */
export const rollCorrectionLines = (
  { rollCorrections }: Minutes,
  language: Language,
  labelOf: (memberId: string) => string,
): readonly string[] => {
  const { corrected, correctionGround } = callingWords[language];
  return rollCorrections.map(({ change, line, memberId, ground }) => corrected(change, line, labelOf(memberId), correctionGround[ground]));
};
