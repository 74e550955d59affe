import type { Seat } from '../../server/mandate.js';
import { actsOnSeat } from './acts-on-seat.js';

const seat: Seat = {
  mandateId: 'm',
  memberId: 'a',
  body: 'board',
  from: '2025-06-19',
  until: '2029-01-01',
  lastYear: 2028,
  coOpted: false,
  ratified: false,
  cause: null,
  incompatibleWith: null,
};

const names = (changes: Partial<Seat>): readonly string[] => actsOnSeat({ ...seat, ...changes }, (id) => id).map(({ name }) => name);

describe('what can be recorded of a seat', () => {
  it('ends one that is held, or notes what it cannot go with', () => expect(names({})).toEqual(['end', 'noteIncompatibility']));

  it('ratifies a co-optation once', () => {
    expect(names({ coOpted: true })).toContain('ratify');
    expect(names({ coOpted: true, ratified: true })).not.toContain('ratify');
  });

  it('lifts an incompatibility that awaits a decision', () =>
    expect(names({ incompatibleWith: 'auditor' })).toEqual(['end', 'liftIncompatibility']));

  it('has a seat completed that fell vacant, and no other', () => {
    expect(names({ cause: 'resignation' })).toEqual(['coOpt', 'reinstate']);
    expect(names({ cause: 'term' })).toEqual(['reinstate']);
  });
});
