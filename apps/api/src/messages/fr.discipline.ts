import type { disciplineMessages as english } from './en.discipline.js';

export const disciplineMessages: Readonly<Record<keyof typeof english, string>> = {
  PROCEEDING_NOT_FOUND: 'Il n’y a pas de procédure {proceedingId}. Vérifiez l’adresse.',
  PROCEEDING_ALREADY_OPENED: 'Cet identifiant désigne une autre procédure. Choisissez-en un autre.',
  PROCEEDING_STAGE_WRONG:
    'Ce n’est pas le moment de le faire\u00a0: {stage, select, none {la procédure n’est pas ouverte} open {rien n’est encore décidé} sanctioned {une mesure est déjà prononcée} appealed {l’assemblée est saisie d’un recours} closed {la procédure est close} interim {une mesure provisoire court déjà} appealDecided {le recours est déjà jugé} appealStillDue {un recours est encore possible jusqu’au {needed}} other {{stage}}}. Regardez ses étapes.',
  STEP_MISSING:
    'Une étape manque d’abord\u00a0: {missing, select, notice {informer la personne des griefs} hearing {l’audition} proportionality {dire pourquoi cette mesure et rien de plus léger} notification {notifier la mesure} appeal {les règles ne prévoient pas de recours} other {{missing}}} ({source}). Inscrivez-la, puis continuez.',
  STATEMENT_STILL_DUE: 'La personne peut répondre jusqu’au {until} ({source}). Attendez ses observations ou que ce jour soit passé.',
  STEP_DATE_INVALID: 'Une étape de cette procédure ne peut pas être du {date} : donnez un jour du {notBefore} au {notAfter}.',
  POLICY_NOT_IN_RULEBOOK: 'Le règlement de ce jour ne connaît pas {policy}. Quelqu’un doit décider.',
  MEASURE_NOT_ALLOWED:
    'Cette mesure n’est pas permise\u00a0: {field, select, rights {ces droits ne peuvent pas être suspendus} until {elle dure trop longtemps} measure {les statuts ne la connaissent pas} other {{field}}} ({source}). Choisissez-en une que les règles connaissent.',
  MEASURE_INVALID: 'Cette mesure est incomplète ou se contredit : vérifiez {field}.',
  MEASURE_NOT_MILDER:
    'Un recours adoucit la mesure\u00a0: ce que vous demandez n’est pas plus léger que {measure, select, warning {l’avertissement} reprimand {le blâme} suspension {la suspension} exclusion {l’exclusion} other {{measure}}}.',
  BODY_NOT_COMPETENT: 'Cette décision revient à {competent, select, assembly {l’assemblée} other {un autre organe}} ({source}).',
  MAY_NOT_SIT:
    '{personId} ne peut pas siéger dans cette procédure : {reason, select, recused {cette personne est récusée} other {elle n’est pas au conseil ce jour-là}}.',
  BOARD_QUORUM_MISSING:
    '{sat, number} ont siégé et il en faut {required, number} ({source}). Siégez à nouveau, ou laissez la procédure à l’assemblée.',
  BODY_VOTES_INVALID: 'Donnez les voix de ceux qui ont siégé, chacun une : {sat, number} en tout.',
  DECISION_NOT_CARRIED:
    '{votesFor, number} pour et {against, number} contre n’emportent pas la décision. Classez la procédure, ou votez à nouveau.',
  BALLOT_DOES_NOT_CARRY:
    'Ce scrutin n’emporte pas la décision\u00a0: {reason, select, notProclaimed {son résultat n’est pas proclamé} noResolution {ce n’est pas une résolution} rejected {la résolution est rejetée} quorumNotReached {le quorum n’était pas atteint} otherMajority {il est compté à une autre majorité} other {{reason}}} ({source}). Nommez-en un qui soit proclamé, adopté et compté à la majorité requise.',
  APPEAL_TOO_LATE: 'Le dernier jour pour faire un recours était le {dueOn}.',
  NOTHING_TO_REVIEW: 'Un réexamen porte sur ce qu’une règle a décidé seule, à la demande de la personne. Ce n’est pas le cas ici.',
  CASE_FILE_NOT_OPEN_TO_YOU:
    'Le dossier est pour la personne concernée et pour celles qui jugent. Les étapes de la procédure vous sont ouvertes.',
  INCIDENT_NOT_FOUND: 'Il n’y a pas d’incident {incidentId}. Vérifiez l’adresse.',
  INCIDENT_INVALID: 'Ce signalement ne peut pas être inscrit : vérifiez {field}.',
  INCIDENT_KIND_UNKNOWN: 'Le règlement ne connaît pas d’incident {kind}. Vérifiez le code.',
  INCIDENT_NOT_OF_CASE: 'Cet incident a été retiré, ou concerne quelqu’un d’autre.',
};
