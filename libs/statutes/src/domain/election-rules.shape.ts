import { ruleInvalid } from './rulebook.errors.js';
import { code, count, flag, FORMAT, listOf, majority, oneOf, optional, record, when, type Shape } from './shape.js';

const rankings = optional(
  record({
    equalRanks: oneOf('share', 'skip', 'exhaust', 'invalid'),
    skippedRanks: when((value) => value === null || Number.isSafeInteger(value)),
    repeatedCandidate: oneOf('skip', 'exhaust'),
    maximumRanks: when((value) => value === null || Number.isSafeInteger(value)),
  }),
);

const secondRound: Shape = (value, path) => {
  const best = typeof value === 'object' && value !== null && 'admit' in value && value.admit === 'best';
  const shape = best ? record({ admit: oneOf('best'), perSeat: count(1) }) : record({ admit: oneOf('allRemaining') });
  shape(value, path);
};

const marks = { majority: optional(oneOf('relative', 'absolute')), secondRound: optional(secondRound) };

const inPairs = { unranked: oneOf('last', 'noOpinion'), strength: oneOf('winningVotes', 'margins') };

const unjudged: Shape = (value, path) => {
  const byGrade = typeof value === 'object' && value !== null && 'reading' in value && value.reading === 'grade';
  const shape = byGrade ? record({ reading: oneOf('grade'), grade: count(0) }) : record({ reading: oneOf('median', 'normalise') });
  shape(value, path);
};

/** The parameters each method may be given. */
const parameters: Readonly<Record<string, Readonly<Record<string, Shape>>>> = {
  plurality: marks,
  block: marks,
  approval: marks,
  limited: { ...marks, maximumMarks: count(1) },
  'yes-no': { verdict: majority },
  irv: { rankings },
  'scottish-stv': { rankings },
  wigm: {
    rankings,
    decimals: optional(count(0)),
    quota: optional(oneOf('droop', 'droopFraction', 'hare')),
    cutOff: optional(oneOf('paper', 'fraction')),
    batchExclusion: optional(flag),
  },
  meek: { rankings, decimals: optional(count(0)), omega: optional(count(0)) },
  schulze: inPairs,
  'ranked-pairs': inPairs,
  'majority-judgment': { grades: listOf(code), unjudged },
  points: { rankings, points: optional(listOf(count(0))) },
};

const countingRule: Shape = (value, path) => {
  const method = typeof value === 'object' && value !== null && 'method' in value ? String(value.method) : '';
  const known = Object.hasOwn(parameters, method) ? parameters[method] : undefined;
  if (!known) throw ruleInvalid(`${path}/method`, FORMAT);
  record({ method: oneOf(method), ...known })(value, path);
};

/** The shape of `ElectionRules`. */
export const electionRules: Shape = record({
  methods: listOf(countingRule),
  ties: listOf(oneOf('earlierStage', 'memberNumber', 'lot', 'paperOrder')),
  termYears: count(1),
  consecutiveTerms: when((value) => value === null || (Number.isSafeInteger(value) && Number(value) >= 1)),
  oneBodyOnly: flag,
  incompatibilities: optional(
    listOf(record({ position: code, bodies: listOf(oneOf('board', 'supervisoryBoard')), consequence: oneOf('ends', 'decision') })),
  ),
  candidacyDays: when((value) => value === null || (Number.isSafeInteger(value) && Number(value) >= 0)),
  candidaciesValidated: flag,
  candidateOrder: oneOf('declaration', 'memberNumber', 'lot'),
  coOptation: flag,
});
