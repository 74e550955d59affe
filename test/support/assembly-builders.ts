import type { Assembly, Ballot, Roll } from '#assembly/domain';
import { plainCooperativeRules, type Rulebook, type Rules } from '#statutes/domain';

/** Ids of the stories told about assemblies. */
export const ASSEMBLY = '11111111-1111-4111-8111-111111111111';
export const BALLOT = '22222222-2222-4222-8222-222222222222';
export const RESOLUTION = '33333333-3333-4333-8333-333333333333';
export const ADA = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
export const BEN = 'bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb';
export const CLEO = 'cccccccc-cccc-4ccc-8ccc-cccccccccccc';

export const rulebookWith = (changes: Partial<Rules> = {}): Rulebook => ({
  versions: [{ version: 1, effectiveFrom: '2020-01-01', rules: { ...plainCooperativeRules, ...changes } }],
});

/** An assembly convened for 18 June 2026 under version 1, with one ordinary resolution. */
export const anAssembly = (status: 'convened' | 'open' | 'closed' = 'open'): Assembly => ({
  status,
  convocation: { assemblyId: ASSEMBLY, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-06-01', call: 1, rulebookVersion: 1 },
  resolutions: [{ assemblyId: ASSEMBLY, resolutionId: RESOLUTION, number: 1, kind: 'ordinary', textDigest: 'd' }],
});

/** A roll of these members, in this order. */
export const aRoll = (...memberIds: readonly string[]): Roll => ({
  status: 'frozen',
  parts: [{ assemblyId: ASSEMBLY, freezeId: 'f', first: 1, memberIds }],
  frozen: { assemblyId: ASSEMBLY, freezeId: 'f', asOf: 10, date: '2026-06-18', count: memberIds.length, perCollege: {}, rollHash: 'h' },
});

/** A roll of these members by college, in this order. */
export const aRollOf = (colleges: Readonly<Record<string, readonly string[]>>): Roll => {
  let first = 1;
  const parts = Object.entries(colleges).map(([college, memberIds]) => {
    const part = { assemblyId: ASSEMBLY, freezeId: 'f', first, college, memberIds };
    first += memberIds.length;
    return part;
  });
  const perCollege = Object.fromEntries(parts.map(({ college, memberIds }) => [college, memberIds.length]));
  const frozen = { assemblyId: ASSEMBLY, freezeId: 'f', asOf: 10, date: '2026-06-18', count: first - 1, perCollege, rollHash: 'h' };
  return { status: 'frozen', parts, frozen };
};

const opened = {
  ballotId: BALLOT,
  assemblyId: ASSEMBLY,
  subject: { kind: 'resolution', resolutionId: RESOLUTION },
  mode: 'open',
  method: 'majority',
  choices: ['for', 'against', 'abstain', 'blank'],
  marks: 1,
  rule: plainCooperativeRules.majorities.ordinary,
  quorum: '0',
  votesMayBeReplaced: false,
  rollCount: 3,
  present: 0,
  represented: 0,
} as const;

type Opened = Extract<Ballot, { status: 'open' | 'closed' }>['opened'];

export const aBallot = (
  status: 'open' | 'closed' = 'open',
  changes: Partial<Opened> = {},
): Extract<Ballot, { status: 'open' | 'closed' }> => ({
  status,
  opened: { ...opened, ...changes },
});
