import type { disciplineMessages as english } from './en.discipline.js';

export const disciplineMessages: Readonly<Record<keyof typeof english, string>> = {
  PROCEEDING_NOT_FOUND: 'Il n’y a pas de procédure {proceedingId}. Vérifiez l’adresse.',
  PROCEEDING_ALREADY_OPENED: 'Cet identifiant désigne une autre procédure. Choisissez-en un autre.',
  PROCEEDING_STAGE_WRONG: 'La procédure en est à l’étape {stage} ; ceci relève de {needed}. Regardez ses étapes.',
  STEP_MISSING: 'Une étape manque d’abord : {missing} ({source}). Inscrivez-la, puis continuez.',
  STATEMENT_STILL_DUE: 'La personne peut répondre jusqu’au {until} ({source}). Attendez ses observations ou que ce jour soit passé.',
  STEP_DATE_INVALID: 'Une étape de cette procédure ne peut pas être du {date} : donnez un jour du {notBefore} au {notAfter}.',
  POLICY_NOT_IN_RULEBOOK: 'Le règlement de ce jour ne connaît pas {policy}. Quelqu’un doit décider.',
  MEASURE_NOT_ALLOWED: 'Cette mesure n’est pas permise : {field} ({source}). Choisissez-en une que les règles connaissent.',
  MEASURE_INVALID: 'Cette mesure est incomplète ou se contredit : vérifiez {field}.',
  MEASURE_NOT_MILDER: 'Un recours adoucit la mesure : ce que vous demandez n’est pas plus léger que {measure}.',
  BODY_NOT_COMPETENT: 'Cette décision revient à {competent, select, assembly {l’assemblée} other {un autre organe}} ({source}).',
  MAY_NOT_SIT:
    '{personId} ne peut pas siéger dans cette procédure : {reason, select, recused {cette personne est récusée} other {elle n’est pas au conseil ce jour-là}}.',
  BOARD_QUORUM_MISSING:
    '{sat, number} ont siégé et il en faut {required, number} ({source}). Siégez à nouveau, ou laissez la procédure à l’assemblée.',
  BODY_VOTES_INVALID: 'Donnez les voix de ceux qui ont siégé, chacun une : {sat, number} en tout.',
  DECISION_NOT_CARRIED:
    '{votesFor, number} pour et {against, number} contre n’emportent pas la décision. Classez la procédure, ou votez à nouveau.',
  BALLOT_DOES_NOT_CARRY:
    'Ce scrutin n’emporte pas la décision : {reason} ({source}). Nommez-en un qui soit proclamé, adopté et compté à la majorité requise.',
  APPEAL_TOO_LATE: 'Le dernier jour pour faire un recours était le {dueOn}.',
  NOTHING_TO_REVIEW: 'Un réexamen porte sur ce qu’une règle a décidé seule, à la demande de la personne. Ce n’est pas le cas ici.',
  CASE_FILE_NOT_OPEN_TO_YOU:
    'Le dossier est pour la personne concernée et pour celles qui jugent. Les étapes de la procédure vous sont ouvertes.',
  INCIDENT_NOT_FOUND: 'Il n’y a pas d’incident {incidentId}. Vérifiez l’adresse.',
  INCIDENT_INVALID: 'Ce signalement ne peut pas être inscrit : vérifiez {field}.',
  INCIDENT_KIND_UNKNOWN: 'Le règlement ne connaît pas d’incident {kind}. Vérifiez le code.',
  INCIDENT_NOT_OF_CASE: 'Cet incident a été retiré, ou concerne quelqu’un d’autre.',
};
