import { createHash } from 'node:crypto';
import type { ElectionEvent, MandateEndCause, MandateEvent, PersonStanding } from '#elections/domain';
import { USUAL_ELECTION_RULES, type CountingRule, type ElectionRules } from '#statutes/domain';
import { ADA, ASSEMBLY } from './assembly-builders.js';

export const ELECTION = '44444444-4444-4444-8444-444444444444';
export const MANDATE = '55555555-5555-4555-8555-555555555555';

type Called = Extract<ElectionEvent, { type: 'ElectionCalled' }>;
type Declared = Extract<ElectionEvent, { type: 'CandidacyDeclared' }>;

export const rulesOfElections = (changes: Partial<ElectionRules> = {}): ElectionRules => ({ ...USUAL_ELECTION_RULES, ...changes });

/** An election of two directors, by the usual rules, at the assembly of 18 June 2026. */
export const calledWith = (
  changes: Partial<Called['data']> = {},
  rules: Partial<ElectionRules> = {},
  counting: CountingRule = { method: 'block' },
): Called => {
  const { ties, consecutiveTerms, oneBodyOnly, candidaciesValidated, candidateOrder } = rulesOfElections(rules);
  return {
    type: 'ElectionCalled',
    data: {
      electionId: ELECTION,
      assemblyId: ASSEMBLY,
      date: '2026-06-18',
      body: 'board',
      seats: 2,
      terms: [3, 3],
      method: counting.method,
      counting,
      rules: { ties, consecutiveTerms, oneBodyOnly, candidaciesValidated, candidateOrder },
      rulebookVersion: 1,
      ...changes,
    },
  };
};

/** Candidates get the member numbers 100 less their own: the last to declare herself has been a member longest. */
export const declaredAs = (candidate: number, memberId: string, changes: Partial<Declared['data']> = {}): Declared => ({
  type: 'CandidacyDeclared',
  data: { electionId: ELECTION, candidate, memberId, memberNumber: 100 - candidate, receivedOn: '2026-06-01', ...changes },
});

/** Ada's mandate on the board, from the assembly of 2026 to that of 2029. */
export const taken = {
  mandateId: MANDATE,
  memberId: ADA,
  body: 'board',
  from: '2026-06-18',
  lastYear: 2029,
  electionId: ELECTION,
} as const;
export const begun = { type: 'MandateBegun', data: taken } as const satisfies MandateEvent;
export const endedBy = (cause: MandateEndCause, until: string): MandateEvent => ({
  type: 'MandateEnded',
  data: { mandateId: MANDATE, memberId: ADA, body: 'board', cause, until },
});

export const aMember = (changes: Partial<PersonStanding> = {}): PersonStanding => ({
  membership: 'member',
  suspended: [],
  memberNumber: 99,
  seats: [],
  grounds: [7],
  today: '2026-06-01',
  ...changes,
});

export const digest = (text: string): Uint8Array => createHash('sha256').update(text).digest();
