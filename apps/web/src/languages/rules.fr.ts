import type { rulesEn } from './rules.en.js';

/** What the rulebook says, in French. */
export const rulesFr: Readonly<Record<keyof typeof rulesEn, string>> = {
  'rules.title': 'Règles',
  'rules.lead': 'Le règlement décide. Une version remplacée régit toujours ce qui a eu lieu sous elle.',
  'rules.none': 'Aucun règlement n’est encore adopté.',
  'rules.version': 'Règlement, version {version, number}',
  'rules.from': 'en vigueur à partir du {date}.',
  'rules.voices': 'Les voix',
  'rules.shares': 'Les parts',
  'rules.leaving': 'Les départs et les résultats',
  'rules.assemblies': 'Les assemblées',
  'legalForm.cooperative': 'Coopérative française (loi de 1947).',
  'legalForm.scic': 'Société coopérative d’intérêt collectif (SCIC).',
  'legalForm.scop': 'Société coopérative de production (SCOP).',
  'legalForm.approvedCooperative': 'Coopérative belge agréée (CSA).',
  'rule.oneVote': 'Une personne, une voix, quel que soit le nombre de parts.',
  'rule.colleges': 'Les voix se pèsent par {colleges, number} collèges ; dans chacun, une personne a une voix.',
  'rule.categories': 'Il y a {categories, number} catégories de sociétaires.',
  'rule.nominal': 'Une part de classe {shareClass} vaut {nominal}.',
  'rule.sharesOwed':
    '{quantity, plural, one {{quantity, number} part est due} other {{quantity, number} parts sont dues}}, à détenir {years, plural, one {dans l’année} other {dans les {years, number} ans}} de l’admission.',
  'rule.payroll': 'Chaque mois dont la paie nette atteint {pay} souscrit une part et la libère.',
  'rule.paidUp':
    'À la souscription, part à libérer : {part} ; le reste sous {years, plural, one {{years, number} an} other {{years, number} ans}}.',
  'rule.paidUpAtOnce': 'Les parts sont libérées en entier à la souscription.',
  'rule.transfersApproved': 'Les parts se cèdent à un autre sociétaire sur agrément.',
  'rule.transfersFree': 'Les parts se cèdent librement à un autre sociétaire.',
  'rule.floor':
    'Le capital {of, select, paidUp {libéré} other {souscrit}} ne descend jamais sous {part} du plus haut jamais atteint : les remboursements attendent.',
  'rule.twoTests': 'Avant tout remboursement, le conseil vérifie l’actif net et les liquidités.',
  'rule.liability':
    'Qui s’en va répond des dettes de son temps pendant {years, plural, one {{years, number} an} other {{years, number} ans}}.',
  'rule.allReserves': 'Un bénéfice va en réserve, tout entier : rien n’est distribué.',
  'rule.noReserves': 'Aucune part d’un bénéfice ne doit aller en réserve.',
  'rule.voteSuspendable': 'Une sanction ou une dette peut suspendre le vote pour un temps.',
  'rule.voteNeverSuspended': 'Aucune sanction ne retire le vote.',
  'rule.reserves': 'D’un bénéfice, part mise en réserve au moins : {part}.',
  'rule.notice':
    'Les assemblées se convoquent {first, plural, one {{first, number} jour} other {{first, number} jours}} à l’avance, {second, plural, one {{second, number} jour} other {{second, number} jours}} sur seconde convocation.',
  'rule.noQuorum': 'Les résolutions {kind, select, ordinary {ordinaires} other {extraordinaires}} ne demandent pas de quorum.',
  'rule.quorum':
    'Les résolutions {kind, select, ordinary {ordinaires} other {extraordinaires}} demandent {first} des sociétaires présents ou représentés ; sur seconde convocation, {second}.',
  'rule.majorityMoreThan':
    'Les résolutions {kind, select, ordinary {ordinaires} other {extraordinaires}} sont adoptées par plus de {threshold} {base, select, votesCast {des voix exprimées ; abstentions, blancs et nuls ne sont pas des voix exprimées} presentOrRepresented {des sociétaires présents ou représentés} other {de tous les sociétaires}}.',
  'rule.majorityAtLeast':
    'Les résolutions {kind, select, ordinary {ordinaires} other {extraordinaires}} sont adoptées par au moins {threshold} {base, select, votesCast {des voix exprimées ; abstentions, blancs et nuls ne sont pas des voix exprimées} presentOrRepresented {des sociétaires présents ou représentés} other {de tous les sociétaires}}.',
  'rule.votesReplaced': 'Un vote peut être changé jusqu’à la clôture ; les deux restent au registre, le dernier compte.',
  'rule.votesFinal': 'Un vote exprimé ne change plus.',
  'rule.personsOpen': 'Les questions de personnes peuvent être mises à un scrutin ouvert.',
  'rule.personsOnPaper': 'Les questions de personnes ne sont jamais mises à un scrutin ouvert.',
  'fraction.0': 'aucun',
  'fraction.1/5': 'un cinquième',
  'fraction.1/4': 'un quart',
  'fraction.1/3': 'un tiers',
  'fraction.1/2': 'la moitié',
  'fraction.2/3': 'deux tiers',
  'fraction.3/4': 'trois quarts',
  'fraction.1': 'la totalité',
};
