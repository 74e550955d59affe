import fc from 'fast-check';
import { rightIdOf } from '#kernel';
import { story } from '../../../../test/support/decider-story.js';
import { ADA, anAssembly, ASSEMBLY, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { rollDecider } from './roll.decide.js';
import type { RollEvent } from './roll.events.js';
import { lineOfMember, lineOfRight, rollFolding, type FrozenRoll } from './roll.js';

const part = (freezeId: string, first: number, ...memberIds: readonly string[]) => ({ assemblyId: ASSEMBLY, freezeId, first, memberIds });
const frozen = { assemblyId: ASSEMBLY, freezeId: 'f', asOf: 7, date: '2026-06-18', count: 3, perCollege: {}, rollHash: 'h' };
const added = (data: ReturnType<typeof part>): RollEvent => ({ type: 'RollPart', data });
const facts = { assembly: anAssembly('convened') };

describe('freezing a roll', () => {
  it('is done in parts, and by the last entry', () => {
    const parts = [added(part('f', 1, ADA, BEN)), added(part('f', 3, CLEO))];
    story(rollDecider)
      .knowing(facts)
      .given(parts)
      .when({ type: 'CompleteRoll', ...frozen })
      .then([{ type: 'RollFrozen', data: frozen }]);
  });

  it('takes nothing from an attempt that was cut short', () => {
    const parts = [added(part('before', 1, ADA, BEN)), added(part('f', 1, CLEO))];
    story(rollDecider)
      .knowing(facts)
      .given(parts)
      .when({ type: 'CompleteRoll', ...frozen })
      .thenRefuses('ROLL_INCOMPLETE');
    story(rollDecider)
      .knowing(facts)
      .given(parts)
      .when({ type: 'CompleteRoll', ...frozen, count: 1 })
      .then([{ type: 'RollFrozen', data: { ...frozen, count: 1 } }]);
  });

  it('is final', () => {
    const past: RollEvent[] = [added(part('f', 1, ADA, BEN, CLEO)), { type: 'RollFrozen', data: frozen }];
    story(rollDecider)
      .knowing(facts)
      .given(past)
      .when({ type: 'AddRollPart', ...part('g', 1, ADA) })
      .thenRefuses('ROLL_ALREADY_FROZEN');
    story(rollDecider)
      .knowing(facts)
      .given(past)
      .when({ type: 'CompleteRoll', ...frozen })
      .thenRefuses('ROLL_ALREADY_FROZEN');
  });

  it('needs somebody to vote and an assembly to vote at', () => {
    story(rollDecider)
      .knowing(facts)
      .when({ type: 'CompleteRoll', ...frozen, count: 0 })
      .thenRefuses('ROLL_EMPTY');
    story(rollDecider)
      .knowing({ assembly: { status: 'unknown' } })
      .when({ type: 'AddRollPart', ...part('f', 1, ADA) })
      .thenRefuses('ASSEMBLY_NOT_FOUND');
    story(rollDecider)
      .knowing({ assembly: anAssembly('closed') })
      .when({ type: 'AddRollPart', ...part('f', 1, ADA) })
      .thenRefuses('ASSEMBLY_CLOSED');
  });
});

describe('a line of the roll', () => {
  it('is a right, and each member has one, however the roll was cut into parts', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 20 }), (memberIds, size) => {
        const parts: RollEvent[] = [];
        for (let from = 0; from < memberIds.length; from += size)
          parts.push(added(part('f', from + 1, ...memberIds.slice(from, from + size))));
        const roll = [...parts, { type: 'RollFrozen', data: frozen } as const].reduce(
          rollFolding.evolve,
          rollFolding.initialState,
        ) as FrozenRoll;
        memberIds.forEach((memberId, index) => {
          expect(lineOfRight(roll, rightIdOf(index + 1))?.memberId).toBe(memberId);
          expect(lineOfMember(roll, memberId)).toBe(index + 1);
        });
        expect(lineOfRight(roll, rightIdOf(0))).toBeUndefined();
        expect(lineOfRight(roll, rightIdOf(memberIds.length + 1))).toBeUndefined();
      }),
    );
  });
});
