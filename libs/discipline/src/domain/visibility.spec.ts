import { ADA, BEN, CLEO } from '../../../../test/support/assembly-builders.js';
import { caseOpened, DORA } from '../../../../test/support/discipline-builders.js';
import { proceedingFolding } from './proceeding.js';
import { onlookerOf, visibilityFor } from './visibility.js';

const proceeding = proceedingFolding.evolve(proceedingFolding.initialState, caseOpened);
const seenBy = (person: string) => {
  if (proceeding.status === 'none') throw new Error('the case is open');
  return visibilityFor(onlookerOf(person, { ...proceeding, recused: [CLEO] }, [BEN, CLEO]));
};

describe('who sees what of a case', () => {
  it.each([
    ['the member concerned', ADA, true],
    ['who judges', BEN, true],
    ['who is recused', CLEO, false],
    ['anybody else', DORA, false],
  ])('%s sees the steps, and what was said only as a party', (_who, person, texts) =>
    expect(seenBy(person)).toEqual({ steps: true, texts }),
  );
});
