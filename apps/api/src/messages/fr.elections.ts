import type { electionsMessages as english } from './en.elections.js';

export const electionsMessages: Readonly<Record<keyof typeof english, string>> = {
  METHOD_NOT_IN_RULEBOOK: 'Le règlement ne compte pas d’élection par {method}. Il connaît : {methods}.',
  TERMS_INVALID:
    'Donnez une durée pour {seats, plural, one {le siège} other {chacun des {seats, number} sièges}}, de 1 an à {most, number}.',
  CANDIDACY_DEADLINE_INVALID:
    'Les candidatures ne peuvent rester ouvertes jusqu’au {deadline} : le règlement et le jour de l’assemblée permettent le {expected}.',
  GROUP_UNKNOWN: 'Le règlement n’a pas de groupe {group} à qui réserver des sièges. Vérifiez le code.',
  CANDIDATES_LISTED: 'La liste des candidatures est close et figure sur le bulletin. Un retrait reste possible.',
  NOT_ELIGIBLE: 'Cette personne ne peut pas occuper ce siège. Chaque raison est nommée dans le champ obstacles.',
  CANDIDACY_NOT_FOUND: 'Il n’y a pas de candidature {candidate, number} dans cette élection. Vérifiez le numéro.',
  STATEMENT_NOT_FOUND: 'La candidature {candidate, number} n’a pas de profession de foi, ou ce nœud ne la détient pas.',
  CANDIDACY_OVER: 'La candidature {candidate, number} n’est plus en lice. Qui veut se présenter à nouveau se déclare à nouveau.',
  ELECTION_NOT_PROCLAIMED: 'Rien n’est encore proclamé dans cette élection : il n’y a rien à comparer. Proclamez-la d’abord.',
  NO_SECOND_ROUND: 'Les règles de cette élection ne prévoient qu’un tour. Convoquez une nouvelle élection pour les sièges qui restent.',
  SECOND_ROUND_WITHOUT_OBJECT:
    'Un second tour est sans objet : tous les sièges sont pourvus, ou plus personne du premier tour n’est en lice.',
  SECOND_ROUND_ADMITS_NOBODY_NEW: 'Seules les candidatures du premier tour se présentent au second.',
  LOT_ALREADY_COMMITTED: 'Le tirage au sort de cette élection est déjà engagé, et sa graine ne change plus.',
  LOT_NOT_COMMITTED:
    'Le règlement départage par tirage au sort, et aucune graine n’est engagée. Faites-en d’abord engager une par les témoins.',
  LOT_AFTER_CLOSE: 'Le scrutin était clos avant que ce tirage soit engagé : sa graine pouvait être choisie, et ne départage personne.',
  LOT_COMMITMENT_INVALID: 'Ce n’est pas un engagement. Donnez le SHA-256 de la graine en 64 chiffres hexadécimaux.',
  LOT_SEED_NOT_COMMITTED: 'Ce n’est pas la graine engagée. Donnez-la exactement comme les témoins l’ont écrite.',
  LOT_SEED_INVALID: 'Une graine se compose, pour chaque témoin, de 16 à 64 lettres et chiffres, joints par une espace. Donnez-en une.',
  MANDATE_NOT_FOUND: 'Il n’y a pas de mandat {mandateId}. Vérifiez l’adresse.',
  MANDATE_ALREADY_BEGUN: 'Quelqu’un occupe déjà ce siège. Choisissez-en un autre.',
  MANDATE_NOT_CO_OPTED: 'Ce mandat vient d’une élection et non d’une cooptation : il n’y a rien à ratifier.',
  MANDATE_ALREADY_ENDED: 'Ce mandat a déjà pris fin : le premier jour sans lui est le {until}.',
  MANDATE_DATES_INVALID: 'Un mandat qui commence le {from} ne peut pas finir le {until}. Vérifiez les deux dates.',
  SEAT_NOT_VACANT: 'Ce siège n’est pas devenu vacant : quelqu’un l’occupe, ou le mandat est allé à son terme et l’assemblée élit.',
  POSITION_COMPATIBLE: 'Le règlement permet d’exercer la fonction {position} à côté d’un mandat : rien n’en découle.',
  CO_OPTATION_NOT_ALLOWED: 'Le règlement ne permet pas à un organe de pourvoir lui-même ses sièges. La prochaine assemblée élit.',
  STANDING_NOT_READY: 'Le registre prend encore les dernières écritures. Renvoyez la même demande dans un instant.',
};
