import type { membershipMessages as english } from './en.membership.js';

export const membershipMessages: Readonly<Record<keyof typeof english, string>> = {
  PERSON_ID_INVALID: 'Le champ {field} n’est pas le pseudonyme d’une personne : un UUID en minuscules.',
  MEMBER_NUMBER_UNKNOWN: 'Personne n’a le numéro de sociétaire {memberNumber, number}. Relisez-le sur la carte, ou cherchez par le nom.',
  MEMBER_NUMBER_INVALID: '{memberNumber, number} ne peut pas être un numéro de sociétaire. Les numéros commencent à 1.',
  NUMBER_PREFIX_INVALID: 'Le début d’un numéro de sociétaire a 1 à 9 chiffres, dont le premier n’est pas 0.',
  MEMBER_NUMBER_TAKEN:
    'Le numéro {memberNumber, number} est gardé pour quelqu’un d’autre, pour toujours. Choisissez-en un autre, ou laissez le registre donner le suivant.',
  MEMBER_NUMBER_DIFFERS:
    'Cette personne garde le numéro {kept, number} à travers départs et retours ; {memberNumber, number} ne peut pas le remplacer.',
  MEMBER_UNKNOWN: 'La personne {memberId} n’est pas au registre ce jour-là, pour autant qu’on sache. Vérifiez le pseudonyme et la date.',
  ALREADY_MEMBER: 'Cette personne est déjà sociétaire, sous le numéro {memberNumber, number}.',
  ALREADY_APPLIED: 'Une candidature de cette personne attend déjà une décision.',
  NO_APPLICATION: 'Aucune candidature de cette personne n’attend. Inscrivez d’abord la candidature.',
  DECISION_MISSING: 'Dites sur quelle décision cela repose, dans decisionRef.',
  REPRESENTATIVE_MISSING: 'Un mineur ou une personne morale agit par quelqu’un : dites par qui, dans representativeId.',
  COLLEGE_UNKNOWN: 'Le règlement ne connaît pas ce collège. Choisissez l’un de ceux qu’il nomme, ou n’en mettez pas s’il n’en nomme aucun.',
  CATEGORY_UNKNOWN:
    'Le règlement ne connaît pas cette catégorie. Choisissez l’une de celles qu’il nomme, ou n’en mettez pas s’il n’en nomme aucune.',
  ADMITTED_BEFORE_APPLICATION: 'Personne n’est admis avant sa candidature, reçue le {appliedOn}. Vérifiez la date.',
  PERIODS_OVERLAP: 'Cette personne était encore sociétaire jusqu’au {lastDay}. Choisissez un jour suivant.',
  NOT_A_MEMBER_ON: 'Cette personne n’était pas sociétaire au {date}. Vérifiez la personne et la date.',
  MEMBERSHIP_ALREADY_ENDED: 'Ce sociétariat finit déjà le {lastDay}. Contre-passez d’abord cette écriture si elle est fausse.',
  LAST_DAY_INVALID: 'Le dernier jour, {lastDay}, vient avant la notification. Vérifiez les deux dates.',
  RIGHT_NOT_SUSPENDABLE: 'Ce droit ne peut pas être suspendu ({right}) : ni les règles du jour ni la loi ne le permettent ({source}).',
  SUSPENSION_INVALID: 'Le champ {field} ne fait pas une période. Une suspension commence avant de finir.',
  RIGHT_ALREADY_SUSPENDED: 'Ce droit est déjà suspendu à partir du {from} ({right}).',
  RIGHT_NOT_SUSPENDED: 'Ce droit n’est pas suspendu au {date} ({right}).',
  LATER_ENTRIES_DEPEND: 'Une écriture suivante, la {later, number}, repose sur celle-ci. Contre-passez à partir de la dernière.',
  IDENTITY_FIELD_MISSING: 'Le champ {field} manque : sans lui, une personne de cette nature ne se distingue pas ({kind}).',
  IDENTITY_FIELD_FOREIGN: 'Le champ {field} ne convient pas à cette nature de personne ({kind}). Retirez-le, ou corrigez la nature.',
  IBAN_INVALID: 'Cet IBAN contient une faute de frappe : sa clé ne correspond pas. Comparez-le avec la pièce.',
  IDENTITY_VALUE_INVALID: 'Le champ {field} est vide, trop long, ou contient des signes invisibles. Saisissez-le à nouveau.',
  BIRTH_DATE_INVALID: 'Personne ici ne peut être né ce jour-là. Vérifiez la date de naissance.',
  NOT_A_MINOR: 'À 18 ans ou plus, on n’est pas mineur. Choisissez naturalPerson, ou vérifiez la date de naissance.',
  IDENTITY_DIFFERS:
    'Le registre connaît cette personne sous un autre {field}. S’il a changé, enregistrez d’abord le nouveau, puis continuez.',
  REPRESENTATIVE_TWICE: 'Nommez le représentant, ou donnez son pseudonyme : pas les deux.',
  POSSIBLE_DUPLICATE:
    'Le registre connaît quelqu’un de ce nom (numéros : {numbers} ; personnes : {memberIds}). Si c’est la même personne, utilisez sa fiche : qui est parti est réadmis sous son numéro. Si c’en est une autre, renvoyez avec son pseudonyme dans distinctFrom.',
  IDENTITY_UNKNOWN: 'Rien n’est conservé sur l’identité de cette personne.',
  ENTRY_UNKNOWN: 'Il n’y a pas d’écriture {revision, number} sur cette personne. Voir celles de son journal.',
};
