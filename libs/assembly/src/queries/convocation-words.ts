import type { Language } from '#counting';
import type { AssemblyDocument, LateNotice, Venue } from '../domain/convocation.events.js';

/** The sentences of a convocation, in one language. */
export interface ConvocationWords {
  readonly locale: string;
  readonly title: (kind: string, call: number) => string;
  readonly when: (date: string, time: string | undefined) => string;
  readonly venue: Readonly<Record<Venue, string>>;
  readonly place: (place: string) => string;
  readonly cancelled: string;
  readonly notice: (sentOn: string) => string;
  readonly late: (notice: LateNotice) => string;
  readonly agenda: string;
  readonly resolution: (number: number) => string;
  readonly documents: string;
  readonly document: Readonly<Record<AssemblyDocument['kind'], string>>;
  readonly proxies: string;
  readonly proxyTo: (most: number, deadline: string) => string;
  readonly blankProxy: string;
  readonly noProxies: string;
  readonly code: (placeholder: string) => string;
}

const english: ConvocationWords = {
  locale: 'en-GB',
  title: (kind, call) => `Convocation to the ${kind} general assembly${call === 2 ? ' (second call)' : ''}`,
  when: (date, time) => (time === undefined ? `On ${date}.` : `On ${date} at ${time}.`),
  venue: {
    room: 'Members take part in the room.',
    roomAndRemote: 'Members take part in the room or from afar.',
    remote: 'Members take part from afar.',
  },
  place: (place) => `Place: ${place}`,
  cancelled: 'This assembly is cancelled: please do not come.',
  notice: (sentOn) => `This notice was sent on ${sentOn}.`,
  late: ({ days, required }) => `It came ${days} days before the assembly; the rules ask for ${required}. The minutes will say so.`,
  agenda: 'Agenda',
  resolution: (number) => `Resolution ${number}`,
  documents: 'Documents',
  document: {
    accounts: 'Accounts',
    managementReport: 'Management report',
    auditorReport: "Auditor's report",
    statutes: 'Statutes',
    proxyForm: 'Proxy form',
    other: 'Document',
  },
  proxies: 'If you cannot come',
  proxyTo: (most, deadline) =>
    most === 1
      ? `Give your proxy to another member by ${deadline}. Nobody holds more than one.`
      : `Give your proxy to another member by ${deadline}. Nobody holds more than ${most}.`,
  blankProxy: 'A proxy that names nobody votes for what the board proposes, and against the rest.',
  noProxies: 'The rules do not let members be represented.',
  code: (placeholder) => `Your one-time code: ${placeholder}`,
};

const kindsInFrench: Readonly<Record<string, string>> = { ordinary: 'ordinaire', extraordinary: 'extraordinaire', mixed: 'mixte' };

const french: ConvocationWords = {
  locale: 'fr-FR',
  title: (kind, call) => `Convocation à l’assemblée générale ${kindsInFrench[kind] ?? kind}${call === 2 ? ' (seconde convocation)' : ''}`,
  when: (date, time) => (time === undefined ? `Le ${date}.` : `Le ${date} à ${time.replace(':', '\u00a0h\u00a0')}.`),
  venue: {
    room: 'On y participe dans la salle.',
    roomAndRemote: 'On y participe dans la salle ou à distance.',
    remote: 'On y participe à distance.',
  },
  place: (place) => `Lieu\u00a0: ${place}`,
  cancelled: 'Cette assemblée est annulée\u00a0: merci de ne pas vous déplacer.',
  notice: (sentOn) => `Cette convocation est partie le ${sentOn}.`,
  late: ({ days, required }) =>
    `Elle est partie ${days} jours avant l’assemblée\u202f; le règlement en demande ${required}. Le procès-verbal le dira.`,
  agenda: 'Ordre du jour',
  resolution: (number) => `Résolution ${number}`,
  documents: 'Documents',
  document: {
    accounts: 'Comptes',
    managementReport: 'Rapport de gestion',
    auditorReport: 'Rapport du commissaire aux comptes',
    statutes: 'Statuts',
    proxyForm: 'Formulaire de pouvoir',
    other: 'Document',
  },
  proxies: 'Si vous ne pouvez pas venir',
  proxyTo: (most, deadline) =>
    most === 1
      ? `Donnez pouvoir à un autre sociétaire jusqu’au ${deadline}. Personne n’en détient plus d’un.`
      : `Donnez pouvoir à un autre sociétaire jusqu’au ${deadline}. Personne n’en détient plus de ${most}.`,
  blankProxy: 'Un pouvoir qui ne nomme personne vote pour ce que le conseil propose, et contre le reste.',
  noProxies: 'Le règlement ne permet pas de se faire représenter.',
  code: (placeholder) => `Votre code à usage unique\u00a0: ${placeholder}`,
};

export const convocationWords: Readonly<Record<Language, ConvocationWords>> = { en: english, fr: french };
