import type { countingMessages as english } from './en.counting.js';

export const countingMessages: Readonly<Record<keyof typeof english, string>> = {
  MAJORITY_BASE_UNKNOWN: 'La majorité est une fraction d’un nombre qui n’a pas été compté ({base}). Donnez ce nombre.',
  MAJORITY_COUNT_INVALID: 'Le nombre de voix dans {field} n’est pas un entier à partir de 0.',
  MAJORITY_THRESHOLD_INVALID: 'Personne ne pourrait atteindre une majorité de {threshold}. Donnez une fraction d’au plus 1.',
  QUORUM_COUNT_INVALID: 'Le nombre de sociétaires dans {field} n’est pas un entier à partir de 0.',
  QUORUM_FRACTION_INVALID: 'Un quorum de {fraction} ne pourrait jamais être atteint. Donnez une fraction d’au plus 1.',
  CANDIDATES_MISSING: 'Il n’y a pas de candidatures pour lesquelles compter des voix.',
  CANDIDATE_NUMBER_INVALID:
    'Les candidatures se numérotent 1, 2, 3… dans l’ordre : {n, number} se trouve là où {expected, number} était attendu.',
  CANDIDATE_UNKNOWN: 'Un vote nomme la candidature {n}, qui ne se présente pas.',
  ANSWERS_MISSING: 'Il n’y a pas de réponses sur la candidature {n, number}.',
  MARKS_LIMIT_INVALID:
    'Un vote limité permet moins de marques que de sièges : {maximumMarks, number} marques pour {seats, number} sièges ne vont pas.',
  SECOND_ROUND_INVALID: 'Un second tour admet au moins une candidature par siège, pas {perSeat, number}.',
  SEAT_RULES_INVALID: 'Les sièges réservés et les maxima ne vont pas ensemble, ou pas avec le nombre de sièges.',
  IRV_ONE_SEAT: 'Cette méthode pourvoit un siège ; il y en a {seats, number}. Prenez un vote transférable pour plusieurs.',
  DECIMALS_INVALID: 'Le compte ne peut pas aller à {decimals, number} décimales : {most, number} au plus.',
  DEFAULT_OPTION_INVALID: 'L’option par défaut doit être l’une des candidatures, et son quorum un entier à partir de 0.',
  POINTS_INVALID: 'Ces points ne peuvent pas être donnés : {points}. Ils descendent, de la première préférence à la dernière.',
  GRADES_MISSING: 'Un jugement demande au moins deux mentions ; il y en a {grades, number}.',
  GRADE_UNKNOWN: 'Il n’y a pas de mention {grade}. Utilisez l’une de celles du scrutin.',
  JUDGMENTS_EXCEED_PAPERS: 'La candidature {n, number} a plus de jugements qu’il n’y a de bulletins.',
  JUDGMENT_COUNT_INVALID: 'Les jugements de la candidature {n, number} ne sont pas des entiers, un par mention.',
  LOT_SEED_MISSING: 'Un tirage au sort part d’un texte que tous connaissent d’avance. Donnez-en un.',
  TIE_UNRESOLVED: 'Une égalité demeure au tour {stage, number} entre {tied}. Nommez une règle qui tranche, comme un tirage au sort.',
  METHOD_UNKNOWN: 'Il n’y a pas de méthode {method}. Choisissez parmi : {methods}.',
  FORMAT_NOT_FOR_METHOD:
    'La méthode {method} ne se compte pas à partir de ce genre de fichier. Prenez un fichier qui contient ce qu’il lui faut.',
};
