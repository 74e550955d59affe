import { ruleInvalid } from './rulebook.errors.js';

/** Tells whether a value has the shape a rule needs; where it has not, says at which path. */
type Shape = (value: unknown, path: string) => void;

/** Where the shape of a rule is described: not a law, but this format. */
const FORMAT = 'format of the rulebook';

const when =
  (fits: (value: unknown) => boolean): Shape =>
  (value, path) => {
    if (!fits(value)) throw ruleInvalid(path, FORMAT);
  };

const flag = when((value) => typeof value === 'boolean');

const count = (least: number): Shape => when((value) => Number.isSafeInteger(value) && Number(value) >= least);

const oneOf = (...texts: readonly string[]): Shape => when((value) => typeof value === 'string' && texts.includes(value));

const code = when((value) => typeof value === 'string' && /^[A-Za-z][A-Za-z0-9-]{0,39}$/.test(value));

const fraction = when((value) => typeof value === 'string' && /^\d{1,18}(\/\d{1,18})?$/.test(value) && !/\/0+$/.test(value));

const anyText = when((value) => typeof value === 'string' && value.length <= 100);

const optional =
  (shape: Shape): Shape =>
  (value, path) => {
    if (value !== undefined) shape(value, path);
  };

const listOf =
  (shape: Shape): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) throw ruleInvalid(path, FORMAT);
    for (const [index, item] of value.entries()) shape(item, `${path}/${index}`);
  };

/** An object with these properties and no other. */
const record =
  (properties: Readonly<Record<string, Shape>>): Shape =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw ruleInvalid(path, FORMAT);
    const prefix = path === '' ? '' : `${path}/`;
    for (const name of Object.keys(value)) if (!Object.hasOwn(properties, name)) throw ruleInvalid(`${prefix}${name}`, FORMAT);
    for (const [name, shape] of Object.entries(properties)) shape((value as Readonly<Record<string, unknown>>)[name], `${prefix}${name}`);
  };

const guard: Shape = (value, path) => {
  const isTwoTests = typeof value === 'object' && value !== null && 'guard' in value && value.guard === 'twoTests';
  const shape = isTwoTests
    ? record({ guard: oneOf('twoTests') })
    : record({ guard: oneOf('partOfHighest'), part: fraction, of: oneOf('subscribed', 'paidUp') });
  shape(value, path);
};

const quorum = record({ firstCall: fraction, secondCall: fraction });

const majority = record({
  base: oneOf('votesCast', 'presentOrRepresented', 'allMembers'),
  threshold: fraction,
  strictlyMoreThan: flag,
  tie: optional(oneOf('rejects', 'castingVote')),
});

const rules = record({
  legalForm: oneOf('scic', 'scop', 'cooperative', 'approvedCooperative'),
  timeZone: anyText,
  categories: listOf(code),
  colleges: listOf(record({ college: code, weight: fraction })),
  shareClasses: listOf(record({ shareClass: code, nominalCents: count(1) })),
  sharesOwed: optional(
    record({ shareClass: code, quantity: count(1), withinYears: count(1), deductedFromNetPayCents: optional(count(0)) }),
  ),
  paidUpAtSubscription: fraction,
  paidUpWithinYears: count(0),
  transfersNeedApproval: flag,
  reimbursement: guard,
  liabilityYears: count(0),
  resultToReserves: fraction,
  suspendableRights: listOf(oneOf('vote', 'stand', 'services')),
  notice: record({ firstCallDays: count(0), secondCallDays: count(0) }),
  quorums: record({ ordinary: quorum, extraordinary: quorum }),
  majorities: record({ ordinary: majority, extraordinary: majority }),
  ballots: record({ votesMayBeReplaced: flag, personsByOpenBallot: flag }),
});

/**
 * Refuses what is not a complete set of rules: rules come in from outside as JSON.
 * @throws DomainError `RULE_INVALID` {path, source}
 */
export const assertShapeOfRules = (value: unknown): void => rules(value, '');
