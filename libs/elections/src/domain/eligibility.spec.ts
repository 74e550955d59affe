import { ADA } from '../../../../test/support/assembly-builders.js';
import { aMember, MANDATE } from '../../../../test/support/election-builders.js';
import { obstaclesTo, termsInARow, type Seeking } from './eligibility.js';
import type { Seat } from './seat.js';

const seat = (changes: Partial<Seat>): Seat => ({
  mandateId: MANDATE,
  memberId: ADA,
  body: 'board',
  from: '2023-06-20',
  lastYear: 2026,
  coOpted: false,
  ...changes,
});

const seeking = (changes: Partial<Seeking> = {}): Seeking => ({
  body: 'board',
  on: '2026-06-18',
  atAssembly: true,
  rules: { oneBodyOnly: true, consecutiveTerms: null },
  ...changes,
});

describe('who may be elected', () => {
  it('is a member whose right to stand does not rest, and who came in time', () => {
    expect(obstaclesTo(seeking(), aMember())).toEqual([]);
    expect(obstaclesTo(seeking(), aMember({ membership: 'membershipEnded' }))).toEqual(['membershipEnded']);
    expect(obstaclesTo(seeking(), aMember({ suspended: ['services', 'stand'] }))).toEqual(['standSuspended']);
    const late = seeking({ deadline: '2026-05-28', receivedOn: '2026-05-29' });
    expect(obstaclesTo(late, aMember({ membership: 'notYetAdmitted' }))).toEqual(['notYetAdmitted', 'afterDeadline']);
    expect(obstaclesTo({ ...late, receivedOn: '2026-05-28' }, aMember())).toEqual([]);
  });

  it('may be a director whose mandate this assembly ends, and no other', () => {
    expect(obstaclesTo(seeking(), aMember({ seats: [seat({})] }))).toEqual([]);
    expect(obstaclesTo(seeking(), aMember({ seats: [seat({ lastYear: 2027 })] }))).toEqual(['sitsAlready']);
    expect(obstaclesTo(seeking(), aMember({ seats: [seat({ lastYear: 2027, until: '2026-01-10' })] }))).toEqual([]);
    expect(obstaclesTo(seeking(), aMember({ seats: [seat({ lastYear: 2028, coOpted: true })] }))).toEqual([]);
  });

  it('is nobody who sits on the other body, where the rulebook says so', () => {
    const supervises = aMember({ seats: [seat({ body: 'supervisoryBoard', lastYear: 2028 })] });
    expect(obstaclesTo(seeking(), supervises)).toEqual(['sitsOnAnotherBody']);
    expect(obstaclesTo(seeking({ rules: { oneBodyOnly: false, consecutiveTerms: null } }), supervises)).toEqual([]);
  });

  it('is nobody of a category the rulebook finds incompatible with the seat', () => {
    const incompatibilities = [{ position: 'employees', bodies: ['supervisoryBoard'], consequence: 'decision' }] as const;
    const rules = { oneBodyOnly: true, consecutiveTerms: null, incompatibilities };
    const employee = aMember({ category: 'employees' });
    expect(obstaclesTo(seeking({ rules, body: 'supervisoryBoard' }), employee)).toEqual(['incompatibleCategory']);
    expect(obstaclesTo(seeking({ rules }), employee)).toEqual([]);
    expect(obstaclesTo(seeking({ rules, body: 'supervisoryBoard' }), aMember())).toEqual([]);
  });

  it('is nobody whose mandates in a row have reached the limit', () => {
    const twoTerms = [seat({ from: '2020-06-20', lastYear: 2023, until: '2023-06-20' }), seat({})];
    const limited = seeking({ rules: { oneBodyOnly: true, consecutiveTerms: 2 } });
    expect(obstaclesTo(limited, aMember({ seats: twoTerms }))).toEqual(['termLimitReached']);
    expect(obstaclesTo(limited, aMember({ seats: twoTerms.slice(1) }))).toEqual([]);
  });

  it('between two assemblies is nobody who sits, even where the next one ends the mandate', () => {
    expect(obstaclesTo(seeking({ atAssembly: false }), aMember({ seats: [seat({})] }))).toEqual(['sitsAlready']);
  });
});

describe('mandates in a row', () => {
  it('end with a year without one, and leave out what was filled by co-optation', () => {
    const old = seat({ from: '2014-06-20', lastYear: 2017, until: '2017-06-20' });
    const recent = seat({ from: '2020-06-20', lastYear: 2023, until: '2023-06-20' });
    const completed = seat({ from: '2019-01-10', lastYear: 2020, until: '2020-06-20', coOpted: true });
    expect(termsInARow([old, completed, recent, seat({})], 'board', '2026-06-18')).toBe(2);
    expect(termsInARow([recent], 'board', '2026-06-18')).toBe(0);
    expect(termsInARow([seat({ body: 'supervisoryBoard' })], 'board', '2026-06-18')).toBe(0);
  });

  it('count a mandate that ended early in the year of the next one', () => {
    expect(termsInARow([seat({ until: '2026-01-15' })], 'board', '2026-06-18')).toBe(1);
    expect(termsInARow([seat({ until: '2025-11-15' })], 'board', '2026-06-18')).toBe(0);
  });
});
