import type { Phrases } from './phrases.js';

export const english: Phrases = {
  papers: (valid, invalid, blank) => `Valid papers: ${valid}; not counted: ${invalid}, of which blank: ${blank}.`,
  seats: (seats, quota) =>
    `${seats === 1 ? 'One seat' : `${seats} seats`} to fill${quota === null ? '' : `; it takes ${quota} votes to win one`}.`,
  firstPreferences: () => 'each paper counts for its first preference.',
  tally: () => 'the papers are counted.',
  iteration: (quota) => `shares are computed again; it now takes ${quota} votes to win a seat.`,
  surplus: (name, surplus) => `${name} has ${surplus} votes more than it takes; they move on to the next preference.`,
  exclusion: (names) => `the papers of ${names} move on to their next preference.`,
  lost: (votes) => `Votes lost in all to the decimals cut off: ${votes}.`,
  elected: (names) => `Elected: ${names}.`,
  excluded: (names) => `Excluded: ${names}.`,
  passedOver: (name, group, reason) =>
    reason === 'groupMaximumReached'
      ? `${name} is passed over: ${group} holds all the seats it may.`
      : `${name} is passed over: the seats left are reserved for others.`,
  tie: (names, purpose, chosen, rules) => `${names} are tied${purposes[purpose]}; ${rules} ${outcomes[purpose]} ${chosen}.`,
  rule: (step) => {
    switch (step.rule) {
      case 'earlierStage':
        return step.stage === undefined ? 'an earlier stage' : `stage ${step.stage}`;
      case 'namedOrder':
        return 'the order the rules name';
      case 'lot':
        return 'the lot';
      default:
        return 'the order of the paper';
    }
  },
  condorcetWinner: (name) => `${name} beats everyone else in pairs.`,
  noCondorcetWinner: () => 'Nobody beats everyone else in pairs.',
  merit: (name, grade, above, below) => `${name}: ${grade}, ${above} above, ${below} below.`,
  result: (names) => `Elected, in this order: ${names}.`,
  nobody: () => 'Nobody is elected.',
  vacant: (seats) => (seats === 1 ? 'One seat stays vacant.' : `${seats} seats stay vacant.`),
  stage: (stage, text) => `Stage ${stage}: ${text}`,
  list: (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`),
  words: {
    candidate: 'Candidate',
    stage: 'Stage',
    exhausted: 'Exhausted',
    quota: 'Quota',
    pairs: 'Papers preferring the row to the column',
    legend: '* elected  - excluded',
  },
};

const purposes = {
  election: ' for a seat',
  exclusion: ' for exclusion',
  surplus: ' with equal surpluses',
  order: ' in the order',
} as const;

const outcomes = { election: 'favours', exclusion: 'goes against', surplus: 'takes first', order: 'puts first' } as const;
