import type { Phrases } from './phrases.js';

export const french: Phrases = {
  papers: (valid, invalid, blank) => `${valid} bulletins sont valables, ${invalid} ne sont pas comptés, dont ${blank} blancs.`,
  seats: (seats, quota) => `${seats === 1 ? 'Un siège' : `${seats} sièges`} à pourvoir${quota === null ? '' : ` ; le quotient est de ${quota}`}.`,
  firstPreferences: () => 'chaque bulletin compte pour sa première préférence.',
  tally: () => 'les bulletins sont comptés.',
  iteration: (quota) => `les parts sont recalculées ; le quotient est de ${quota}.`,
  surplus: (name, surplus) => `l'excédent de ${name}, ${surplus}, est transféré.`,
  exclusion: (names) => `les bulletins de ${names} sont transférés.`,
  lost: (votes) => `Jusqu'ici, ${votes} voix sont perdues par la troncature des décimales.`,
  elected: (names) => `Sont élus : ${names}.`,
  excluded: (names) => `Sont écartés : ${names}.`,
  passedOver: (name, group, reason) =>
    reason === 'groupMaximumReached'
      ? `${name} ne peut être élu : ${group} occupe tous les sièges auxquels ce groupe a droit.`
      : `${name} ne peut être élu : les sièges restants sont réservés à d'autres.`,
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
  result: (names) => `Élus, dans cet ordre : ${names}.`,
  nobody: () => "Personne n'est élu.",
  vacant: (seats) => (seats === 1 ? 'Un siège reste vacant.' : `${seats} sièges restent vacants.`),
  stage: (stage, text) => `Tour ${stage} : ${text}`,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} et ${names.at(-1)}`),
  words: { candidate: 'Candidat', stage: 'Tour', exhausted: 'Épuisés', quota: 'Quotient', pairs: 'Bulletins préférant la ligne à la colonne' },
};

const purposes = { election: ' pour un siège', exclusion: " pour l'exclusion", surplus: ' par leurs excédents', order: " dans l'ordre" } as const;

const outcomes = { election: 'favorise', exclusion: 'écarte', surplus: 'transfère en premier', order: 'place en premier' } as const;
