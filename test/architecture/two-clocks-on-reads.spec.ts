import { describedOperations } from '../support/described-operations.js';

const registers: readonly string[] = ['members', 'shares', 'registers', 'exports', 'mandates', 'imports'];

/** Reads of the registers that stand on no day, each for a reason. */
const beyondTheClocks: Readonly<Record<string, string>> = {
  '/api/members/{memberId}/identity': 'what was known of somebody and was rectified or erased is deleted: there is no past to ask for',
  '/api/members/{memberId}/file': 'tells what is kept now, and what is not kept now is deleted',
  '/api/registers/reconciliation': 'compares every row with the entries, whatever day and knowledge it stands for',
  '/api/imports/{importId}': 'tells how far work is that runs now',
};

const reads = describedOperations.filter(({ method, tags }) => method === 'GET' && tags.some((tag) => registers.includes(tag)));

const isAskedOnBothClocks = ({ parameters = [] }: (typeof reads)[number]): boolean =>
  ['asOf', 'knownAt'].every((clock) => parameters.some(({ name, in: place }) => place === 'query' && name === clock));

describe('every read of the registers', () => {
  it.each(reads.filter(({ path }) => !(path in beyondTheClocks)))('$path is asked as of a day and as known at a moment', (operation) =>
    expect(isAskedOnBothClocks(operation)).toBe(true),
  );

  it('has both clocks where no reason says otherwise, and no reason is left of a read that has them or is gone', () =>
    expect(
      reads
        .filter((operation) => !isAskedOnBothClocks(operation))
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(Object.keys(beyondTheClocks).toSorted()));
});
