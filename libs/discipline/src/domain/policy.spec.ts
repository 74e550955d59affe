import fc from 'fast-check';
import { addDays } from '#kernel';
import { SHARED_ENTERPRISE_DISCIPLINE } from '#statutes/domain';
import { policyFor, type JudgedIncident } from './policy.js';

const incident = (n: number, change: Partial<JudgedIncident> = {}): JudgedIncident => ({
  incidentId: `incident ${n}`,
  kind: 'overdraft',
  occurredOn: '2026-03-01',
  amountCents: 4_200,
  ...change,
});
const answered = (judged: JudgedIncident, ...earlier: readonly JudgedIncident[]) => {
  const answer = policyFor(SHARED_ENTERPRISE_DISCIPLINE, judged, () => earlier);
  return answer && [answer.policy.policy, ...(answer.counted ?? [])];
};

describe('the policies of the model cooperative', () => {
  it('warn for an overdraft, and open a case from 500 euros on', () => {
    expect(answered(incident(1))).toEqual(['smallOverdraft']);
    expect(answered(incident(1, { amountCents: 49_999 }))).toEqual(['smallOverdraft']);
    expect(answered(incident(1, { amountCents: 50_000 }))).toEqual(['largeDebt']);
    expect(answered(incident(1, { kind: 'unpaidDebt', amountCents: 50_000 }))).toEqual(['largeDebt']);
  });

  it('open a case on the third overdraft within a year, and say which three', () => {
    const [first, second] = [incident(1, { occurredOn: '2025-03-02' }), incident(2, { occurredOn: '2025-09-01' })];
    expect(answered(incident(3), first)).toEqual(['smallOverdraft']);
    expect(answered(incident(3), first, second)).toEqual(['thirdOverdraft', 'incident 1', 'incident 2', 'incident 3']);
  });

  it('count neither what is older nor what came after, nor other kinds', () => {
    const [older, other, after] = [
      incident(1, { occurredOn: '2025-03-01' }),
      incident(2, { kind: 'houseRules' }),
      incident(3, { occurredOn: '2026-03-02' }),
    ];
    expect(answered(incident(4), older, incident(5))).toEqual(['smallOverdraft']);
    expect(answered(incident(4), other, incident(5))).toEqual(['smallOverdraft']);
    expect(answered(incident(4), after, incident(5))).toEqual(['smallOverdraft']);
  });

  it('leave to somebody what they do not name', () => {
    expect(answered(incident(1, { kind: 'houseRules' }))).toBeUndefined();
    expect(answered(incident(1, { kind: 'unpaidDebt', amountCents: undefined }))).toBeUndefined();
  });

  it('answer the same whatever the order in which earlier incidents are told', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(500), { maxLength: 6 }), fc.nat(500), (days, day) => {
        const on = (offset: number) => ({ occurredOn: addDays('2025-01-01', offset) });
        const earlier = days.map((offset, n) => incident(n, on(offset)));
        const judged = incident(99, on(day));
        const [one, other] = [answered(judged, ...earlier), answered(judged, ...earlier.toReversed())];
        expect(one?.toSorted()).toEqual(other?.toSorted());
        const within = days.filter((offset) => offset <= day && offset > day - 365).length;
        expect(one?.[0]).toBe(within >= 2 ? 'thirdOverdraft' : 'smallOverdraft');
      }),
    ));
});
