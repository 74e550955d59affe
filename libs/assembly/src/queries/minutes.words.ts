import { formatVotes, type Language } from '#counting';
import type { AnnulmentGround } from '../domain/ballot.events.js';
import type { CorrectionGround, MinutesPoint } from '../domain/minutes.events.js';
import type { Minutes } from './get-minutes.query.js';

type Quorum = Minutes['quorums'][number];

/** The sentences of the minutes in one language. */
export interface MinutesWords {
  readonly title: Readonly<Record<string, string>>;
  readonly convened: (noticeSentOn: string, call: number, rulebookVersion: number) => string;
  readonly opened: (at: string) => string;
  readonly closed: (at: string) => string;
  readonly bureau: string;
  readonly chair: (member: string) => string;
  readonly attendance: string;
  readonly rights: (members: number) => string;
  readonly atOpening: (present: number, represented: number) => string;
  readonly atClosing: (present: number, represented: number) => string;
  readonly quorum: (quorum: Quorum) => string;
  readonly resolutions: string;
  readonly resolution: (number: number) => string;
  readonly noResult: string;
  /** with what explains it */
  readonly decided: (outcome: string, explanation: string | null) => string;
  readonly annulled: (ground: AnnulmentGround) => string;
  readonly elections: string;
  readonly body: Readonly<Record<string, string>>;
  readonly elected: (body: string, seats: number, elected: readonly string[] | undefined) => string;
  readonly signature: string;
  readonly unsigned: string;
  readonly signed: (signatories: readonly string[], number: number, asOf: number) => string;
  readonly agrees: string;
  readonly differs: (hash: string) => string;
  readonly annulledSince: (ballotId: string) => string;
  readonly corrections: string;
  readonly correction: (correction: number, point: string, resolution: number | null, ground: string) => string;
  readonly point: Readonly<Record<MinutesPoint, string>>;
  readonly ground: Readonly<Record<CorrectionGround, string>>;
}

const annulmentEn: Readonly<Record<AnnulmentGround, string>> = {
  contested: 'it was contested',
  irregularity: 'it was irregular',
  technicalFailure: 'the means failed',
  courtDecision: 'a court said so',
};

const annulmentFr: Readonly<Record<AnnulmentGround, string>> = {
  contested: 'il a été contesté',
  irregularity: 'il était irrégulier',
  technicalFailure: 'les moyens ont failli',
  courtDecision: 'un tribunal l’a décidé',
};

const outcomeEn: Readonly<Record<string, string>> = {
  adopted: 'Adopted',
  rejected: 'Rejected',
  quorumNotReached: 'Quorum not reached',
  ranked: 'Ranked',
};

const outcomeFr: Readonly<Record<string, string>> = {
  adopted: 'Adoptée',
  rejected: 'Rejetée',
  quorumNotReached: 'Quorum non atteint',
  ranked: 'Classement',
};

const en = (votes: number): string => formatVotes(votes, 'en');
const fr = (votes: number): string => formatVotes(votes, 'fr');

/** In French, one and none are singular. */
const counted = (number: number, word: string): string => `${fr(number)} ${word}${number > 1 ? 's' : ''}`;

export const minutesWords: Readonly<Record<Language, MinutesWords>> = {
  en: {
    title: {
      ordinary: 'Minutes of the ordinary assembly of',
      extraordinary: 'Minutes of the extraordinary assembly of',
      mixed: 'Minutes of the mixed assembly of',
    },
    convened: (sent, call, rules) =>
      `Notice was sent on ${sent} for the ${call === 1 ? 'first' : 'second'} call, under version ${rules} of the rulebook.`,
    opened: (at) => `Opened on ${at}.`,
    closed: (at) => `Closed on ${at}.`,
    bureau: 'Bureau',
    chair: (member) => `${member}, in the chair`,
    attendance: 'Attendance and quorum',
    rights: (members) => `${en(members)} rights on the voting roll.`,
    atOpening: (present, represented) => `At the opening: ${en(present)} present, ${en(represented)} represented.`,
    atClosing: (present, represented) => `At the close: ${en(present)} present, ${en(represented)} represented.`,
    quorum: ({ kind, present, represented, members, required, reached }) =>
      `Quorum of ${kind} resolutions: ${en(present + represented)} of ${en(members)} there, ${en(required)} required: ${reached ? 'reached' : 'not reached'}.`,
    resolutions: 'Resolutions',
    resolution: (number) => `Resolution ${number}`,
    noResult: 'No result was proclaimed.',
    decided: (outcome, explanation) => `**${outcomeEn[outcome] ?? outcome}**${explanation === null ? '' : `: ${explanation}`}`,
    annulled: (ground) => `An earlier ballot was annulled: ${annulmentEn[ground]}.`,
    elections: 'Elections',
    body: { board: 'Board', supervisoryBoard: 'Supervisory board' },
    elected: (body, seats, elected) =>
      `${body}, ${seats} to be filled: ${elected === undefined ? 'no result was proclaimed' : elected.length === 0 ? 'nobody elected' : elected.join(', ')}.`,
    signature: 'Signature',
    unsigned: 'Not signed yet.',
    signed: (signatories, number, asOf) => `Signed by ${signatories.join(', ')} (entry ${number}), on all entries up to ${asOf}.`,
    agrees: 'The ledger makes the same of its entries today.',
    differs: (hash) => `The ledger makes something else of its entries today: \`${hash}\`.`,
    annulledSince: (ballotId) => `Ballot ${ballotId} was annulled since.`,
    corrections: 'Corrections',
    correction: (correction, point, resolution, ground) =>
      `Correction ${correction}, on ${point}${resolution === null ? '' : ` ${resolution}`} (${ground}):`,
    point: {
      convocation: 'the convocation',
      bureau: 'the bureau',
      attendance: 'the attendance',
      quorum: 'the quorum',
      resolution: 'resolution',
      election: 'an election',
      debate: 'the debate',
    },
    ground: { clericalError: 'clerical error', omission: 'omission', courtDecision: 'decision of a court' },
  },
  fr: {
    title: {
      ordinary: 'Procès-verbal de l’assemblée ordinaire du',
      extraordinary: 'Procès-verbal de l’assemblée extraordinaire du',
      mixed: 'Procès-verbal de l’assemblée mixte du',
    },
    convened: (sent, call, rules) =>
      `Convocation envoyée le ${sent} sur ${call === 1 ? 'première' : 'deuxième'} convocation, sous la version ${rules} du règlement.`,
    opened: (at) => `Ouverte le ${at}.`,
    closed: (at) => `Levée le ${at}.`,
    bureau: 'Bureau',
    chair: (member) => `${member}, à la présidence`,
    attendance: 'Présence et quorum',
    rights: (members) => `${fr(members)} droits sur la liste de vote.`,
    atOpening: (present, represented) => `À l’ouverture\u00a0: ${counted(present, 'présent')}, ${counted(represented, 'représenté')}.`,
    atClosing: (present, represented) => `À la clôture\u00a0: ${counted(present, 'présent')}, ${counted(represented, 'représenté')}.`,
    quorum: ({ kind, present, represented, members, required, reached }) =>
      `Quorum des résolutions ${kind === 'ordinary' ? 'ordinaires' : 'extraordinaires'}\u00a0: ${fr(present + represented)} sur ${fr(members)}, ${fr(required)} requis\u00a0: ${reached ? 'atteint' : 'non atteint'}.`,
    resolutions: 'Résolutions',
    resolution: (number) => `Résolution ${number}`,
    noResult: 'Aucun résultat n’a été proclamé.',
    decided: (outcome, explanation) => `**${outcomeFr[outcome] ?? outcome}**${explanation === null ? '' : `\u00a0: ${explanation}`}`,
    annulled: (ground) => `Un scrutin antérieur a été annulé\u00a0: ${annulmentFr[ground]}.`,
    elections: 'Élections',
    body: { board: 'Conseil d’administration', supervisoryBoard: 'Conseil de surveillance' },
    elected: (body, seats, elected) =>
      `${body}, ${seats} à pourvoir\u00a0: ${elected === undefined ? 'aucun résultat proclamé' : elected.length === 0 ? 'personne n’est élu' : elected.join(', ')}.`,
    signature: 'Signature',
    unsigned: 'Pas encore signé.',
    signed: (signatories, number, asOf) =>
      `Signé par ${signatories.join(', ')} (écriture ${number}), sur toutes les écritures jusqu’à ${asOf}.`,
    agrees: 'Le registre tire aujourd’hui la même chose de ses écritures.',
    differs: (hash) => `Le registre tire aujourd’hui autre chose de ses écritures\u00a0: \`${hash}\`.`,
    annulledSince: (ballotId) => `Le scrutin ${ballotId} a été annulé depuis.`,
    corrections: 'Rectifications',
    correction: (correction, point, resolution, ground) =>
      `Rectification ${correction}, sur ${point}${resolution === null ? '' : ` ${resolution}`} (${ground})\u00a0:`,
    point: {
      convocation: 'la convocation',
      bureau: 'le bureau',
      attendance: 'la présence',
      quorum: 'le quorum',
      resolution: 'la résolution',
      election: 'une élection',
      debate: 'les débats',
    },
    ground: { clericalError: 'erreur matérielle', omission: 'omission', courtDecision: 'décision de justice' },
  },
};
