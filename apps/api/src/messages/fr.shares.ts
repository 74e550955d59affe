import type { sharesMessages as english } from './en.shares.js';

export const sharesMessages: Readonly<Record<keyof typeof english, string>> = {
  RECORD_ID_INVALID: 'Le champ {field} est un UUID en minuscules.',
  QUANTITY_INVALID: '{quantity} n’est pas un nombre de parts. Donnez un entier à partir de 1.',
  AMOUNT_INVALID: 'Ce n’est pas un montant. Donnez des centimes entiers, à partir de 1.',
  MONTH_INVALID: '{month} n’est pas un mois. Écrivez-le comme 2026-06.',
  YEAR_INVALID: '{year} n’est pas un exercice utilisable ici.',
  DUE_DATE_INVALID: 'Le jour où l’argent est dû vient avant le jour où il a été fixé. Vérifiez les deux dates.',
  SHARE_CLASS_UNKNOWN: 'Le règlement de ce jour ne connaît pas la classe {shareClass}. Choisissez l’une de celles qu’il nomme.',
  SUBSCRIPTION_UNKNOWN: 'Ce sociétaire n’a pas de souscription {subscriptionId}. Vérifiez le numéro.',
  SUBSCRIPTION_DIFFERS: 'L’identifiant {subscriptionId} a servi à une autre souscription. Choisissez-en un nouveau.',
  SUBSCRIPTION_PAID: '{paidUpCents} ont déjà été versés : les parts se rendent par une demande, pas en annulant la souscription.',
  BEFORE_SUBSCRIPTION: 'Ces parts ont été souscrites le {subscribedOn} ; rien ne leur arrive avant.',
  PAID_UP_EXCEEDS_SUBSCRIPTION: 'Il ne reste que {outstandingCents} à verser sur cette souscription. Inscrivez-en autant au plus.',
  FIRST_PAYMENT_TOO_SMALL: 'La part due à la souscription vient en un versement d’au moins {leastCents}.',
  CALL_EXCEEDS_SUBSCRIPTION: 'On ne peut plus appeler que {leftCents} de cette souscription.',
  CALL_TOO_LATE: 'Le reste doit être libéré au plus tard le {latest}. Choisissez un jour plus proche.',
  SHARES_NOT_PAID_UP: 'Il reste {outstandingCents} à verser sur ces parts. Une partie de souscription ne se cède que libérée en entier.',
  NOT_ENOUGH_SHARES:
    '{available, plural, =0 {Aucune part n’est libre} one {Une seule part est libre} other {Seules {available, number} parts sont libres}} pour cela.',
  NO_DEDUCTION_PLAN: 'Le règlement ne connaît pas de retenue sur la paie. Adoptez une version qui en a une.',
  TRANSFER_NOT_APPROVED: 'Ici les parts se cèdent sur agrément : dites par quelle décision, dans decisionRef.',
  TRANSFER_TO_ONESELF: 'Les parts passent à une autre personne. Choisissez quelqu’un d’autre.',
  STILL_MEMBER: 'Seul qui est parti rend toutes ses parts. Rendez-en une partie, ou mettez d’abord fin au sociétariat.',
  NOTHING_TO_CLAIM: 'Il n’y a rien à rendre : cette personne ne détient aucune part.',
  SHARES_CLAIMED: 'Ces parts sont en train d’être rendues : plus rien ne s’appelle ni ne se verse sur elles.',
  CLAIM_PAID:
    '{paidCents} ont été versés sur cette créance. S’ils l’ont été par erreur de saisie, contre-passez d’abord le versement ; l’argent parti ne revient pas.',
  CLAIM_UNKNOWN: 'Il n’y a pas de demande {claimId}. Vérifiez le numéro.',
  CLAIM_DIFFERS: 'L’identifiant {claimId} a servi à une autre demande. Choisissez-en un nouveau.',
  CLAIM_NOT_PAYABLE: 'Le capital n’a pas encore été réduit pour cette demande : rien ne se paie avant.',
  PAYMENT_EXCEEDS_CLAIM: 'Il ne reste que {leftCents} dus sur cette demande. Payez-en autant au plus.',
  SHARES_ENTRIES_DEPEND: 'Des écritures suivantes reposent sur l’écriture {revision, number}. Contre-passez-les d’abord.',
  SHARES_ENTRY_UNKNOWN: 'Il n’y a pas d’écriture {revision, number} sur ces parts. Voir celles de leur journal.',
  ENTRY_NOT_RETRACTABLE:
    'Une écriture de cette nature ({type}) a des effets ailleurs et ne se contre-passe pas : répondez-y par une autre.',
  TESTS_NOT_DECIDED:
    'Le conseil doit décider que l’actif net et les liquidités le permettent : dites par quelle décision, dans decisionRef.',
  TRANSFER_UNKNOWN: 'Il n’y a pas de cession {transferId} entre ces deux personnes qui tienne encore. Vérifiez son numéro et qui a reçu.',
  TRANSFER_UNDER_WAY:
    'La cession {transferId} est encore en cours d’inscription de l’autre côté. Renvoyez la même demande dans un instant.',
};
