import type { Phrases } from './phrases.js';

export const french: Phrases = {
  papers: (valid, invalid, blank) => `Bulletins valables : ${valid} ; non comptés : ${invalid}, dont blancs : ${blank}.`,
  seats: (seats, quota) =>
    `${seats === 1 ? 'Un siège' : `${seats} sièges`} à pourvoir${quota === null ? '' : ` ; il faut ${quota} voix pour en obtenir un`}.`,
  firstPreferences: () => 'chaque bulletin compte pour sa première préférence.',
  tally: () => 'les bulletins sont comptés.',
  iteration: (quota) => `les parts sont recalculées ; il faut maintenant ${quota} voix pour un siège.`,
  surplus: (name, surplus) => `${name} a ${surplus} voix de plus qu'il n'en faut ; elles passent à la préférence suivante.`,
  exclusion: (names) => `les bulletins de ${names} passent à leur préférence suivante.`,
  lost: (votes) => `Voix perdues en tout par la troncature des décimales : ${votes}.`,
  elected: (names) => `Élection : ${names}.`,
  excluded: (names) => `Exclusion : ${names}.`,
  passedOver: (name, group, reason) =>
    reason === 'groupMaximumReached'
      ? `${name} ne peut obtenir de siège : ${group} occupe déjà tous ceux auxquels ce groupe a droit.`
      : `${name} ne peut obtenir de siège : ceux qui restent sont réservés à d'autres.`,
  tie: (names, purpose, chosen, rules) => `${names} sont à égalité${purposes[purpose]} ; ${rules} ${outcomes[purpose]} ${chosen}.`,
  rule: (step) => {
    switch (step.rule) {
      case 'earlierStage':
        return step.stage === undefined ? 'un tour antérieur' : `le tour ${step.stage}`;
      case 'namedOrder':
        return "l'ordre fixé par le règlement";
      case 'lot':
        return 'le tirage au sort';
      default:
        return "l'ordre du bulletin";
    }
  },
  condorcetWinner: (name) => `${name} l'emporte sur chacun des autres en duel.`,
  noCondorcetWinner: () => "Personne ne l'emporte sur tous les autres en duel.",
  merit: (name, grade, above, below) => `${name} : ${grade}, ${above} au-dessus, ${below} au-dessous.`,
  result: (names) => `Élection, dans cet ordre : ${names}.`,
  nobody: () => 'Aucune élection.',
  vacant: (seats) => (seats === 1 ? 'Un siège reste vacant.' : `${seats} sièges restent vacants.`),
  stage: (stage, text) => `Tour ${stage} : ${text}`,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`),
  words: {
    candidate: 'Candidat',
    stage: 'Tour',
    exhausted: 'Épuisés',
    quota: 'Quotient',
    pairs: 'Bulletins préférant la ligne à la colonne',
    legend: '* élection  - exclusion',
  },
};

const purposes = {
  election: ' pour un siège',
  exclusion: " pour l'exclusion",
  surplus: ' par leurs excédents',
  order: " dans l'ordre",
} as const;

const outcomes = { election: 'favorise', exclusion: 'écarte', surplus: 'transfère en premier', order: 'place en premier' } as const;
