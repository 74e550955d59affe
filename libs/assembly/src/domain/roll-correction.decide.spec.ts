import fc from 'fast-check';
import { rightIdOf } from '#kernel';
import { membershipFolding, type Membership } from '#membership/domain';
import { story } from '../../../../test/support/decider-story.js';
import { ADA, anAssembly, aRoll, ASSEMBLY, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { rollCorrectionDecider } from './roll-correction.decide.js';
import type { RollCorrected, RollEvent } from './roll.events.js';
import { lineOfMember, lineOfRight, nextLine, rightsOn, type FrozenRoll } from './roll.js';

const applied = { type: 'MembershipApplied', data: { memberId: CLEO, kind: 'naturalPerson', appliedOn: '2026-01-01' } } as const;
const known: Membership = membershipFolding.evolve(membershipFolding.initialState, applied);

const frozen: readonly RollEvent[] = [
  { type: 'RollPart', data: { assemblyId: ASSEMBLY, freezeId: 'f', first: 1, memberIds: [ADA, BEN] } },
  {
    type: 'RollFrozen',
    data: { assemblyId: ASSEMBLY, freezeId: 'f', asOf: 7, date: '2026-06-18', count: 2, perCollege: {}, rollHash: 'h' },
  },
];
const facts = {
  assembly: anAssembly(),
  membership: known,
  attendance: { status: 'absent' },
  proxy: { status: 'none' },
} as const;
const told = story(rollCorrectionDecider).knowing(facts);
const correction = { assemblyId: ASSEMBLY, decisionRef: 'BUREAU-1' };
const add = { type: 'CorrectRoll', change: 'added', memberId: CLEO, ground: 'omittedByMistake', ...correction } as const;
const strike = { type: 'CorrectRoll', change: 'struck', memberId: BEN, ground: 'listedByMistake', ...correction } as const;
const added: RollCorrected = {
  type: 'RollCorrected',
  data: { assemblyId: ASSEMBLY, change: 'added', line: 3, memberId: CLEO, ground: 'omittedByMistake' },
};
const struck: RollCorrected = {
  type: 'RollCorrected',
  data: { assemblyId: ASSEMBLY, change: 'struck', line: 2, memberId: BEN, ground: 'listedByMistake' },
};

describe('correcting a frozen roll', () => {
  it('adds a line after the last one, or strikes one', () => {
    told.given(frozen).when(add).then([added]);
    told.given(frozen).when(strike).then([struck]);
    told
      .given([...frozen, added])
      .when(add)
      .thenNothingHappens();
  });

  it('is about somebody the register knows, who is not on the roll, or is', () => {
    told
      .given(frozen)
      .when({ ...add, memberId: ADA })
      .thenRefuses('ALREADY_ON_ROLL');
    told
      .given(frozen)
      .when({ ...strike, memberId: CLEO })
      .thenRefuses('NOT_ON_ROLL');
    told
      .knowing({ ...facts, membership: membershipFolding.initialState })
      .given(frozen)
      .when(add)
      .thenRefuses('MEMBER_UNKNOWN');
    told
      .given(frozen)
      .when({ ...add, college: 'workers' })
      .thenRefuses('COLLEGE_NOT_ON_ROLL');
  });

  it('strikes nobody who is counted for the quorum', () => {
    told
      .knowing({ ...facts, attendance: { status: 'present', mode: 'room' } })
      .given(frozen)
      .when(strike)
      .thenRefuses('MEMBER_IS_COUNTED');
    told
      .knowing({ ...facts, proxy: { status: 'given', given: { assemblyId: ASSEMBLY, grantorId: BEN, proxyId: ADA } } })
      .given(frozen)
      .when(strike)
      .thenRefuses('MEMBER_IS_COUNTED');
  });

  it('needs a frozen roll and an assembly that is not over', () => {
    told.given([]).when(add).thenRefuses('ROLL_NOT_FROZEN');
    told
      .knowing({ ...facts, assembly: anAssembly('closed') })
      .given(frozen)
      .when(add)
      .thenRefuses('ASSEMBLY_CLOSED');
    told
      .knowing({ ...facts, assembly: { status: 'unknown' } })
      .given(frozen)
      .when(add)
      .thenRefuses('ASSEMBLY_NOT_FOUND');
  });
});

describe('a corrected roll', () => {
  it('keeps the lines it does not touch, and gives a ballot the corrections it was opened with', () => {
    const members = fc.uniqueArray(fc.uuid(), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(members, fc.nat({ max: 19 }), fc.uuid(), (memberIds, index, late) => {
        fc.pre(!memberIds.includes(late));
        const base = aRoll(...memberIds) as FrozenRoll;
        const line = (index % memberIds.length) + 1;
        const gone = memberIds[line - 1] ?? '';
        const corrections = [
          { ...struck.data, line, memberId: gone },
          { ...added.data, line: nextLine(base), memberId: late },
        ];
        const roll: FrozenRoll = { ...base, corrections };
        expect(rightsOn(roll)).toBe(memberIds.length);
        expect(lineOfMember(roll, gone)).toBeUndefined();
        expect(lineOfMember(roll, late)).toBe(memberIds.length + 1);
        expect(nextLine(roll)).toBe(memberIds.length + 2);
        memberIds.forEach((memberId, at) => {
          const right = rightIdOf(at + 1);
          expect(lineOfRight(roll, right)?.memberId).toBe(memberId === gone ? undefined : memberId);
          expect(lineOfRight(roll, right, 0)?.memberId).toBe(memberId);
        });
        expect(lineOfRight(roll, rightIdOf(nextLine(base)), 1)?.memberId).toBeUndefined();
        expect(lineOfRight(roll, rightIdOf(nextLine(base)), 2)?.memberId).toBe(late);
      }),
    );
  });
});
