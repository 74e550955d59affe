import { createHash } from 'node:crypto';
import { countBlock } from '../plurality/block.js';
import { commitmentOf, drawLot, isCommitted } from './lot.js';
import { TieBreaker } from './tie-breaker.js';

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text, 'utf8').digest();

describe('breaking ties', () => {
  const history = [
    [0n, 5n, 4n, 5n],
    [0n, 5n, 5n, 4n],
    [0n, 6n, 6n, 6n],
  ];
  const ask = { stage: 4, purpose: 'exclusion' as const, earlier: history };

  it('looks back stage by stage, from the most recent or from the first', () => {
    const recent = new TieBreaker([{ rule: 'earlierStage', from: 'mostRecent' }]);
    expect(recent.choose([1, 2, 3], 'worst', ask)).toBe(3);
    expect(recent.choose([1, 2, 3], 'best', ask)).toBe(1);
    expect(recent.breaks).toEqual([
      { stage: 4, purpose: 'exclusion', tied: [1, 2, 3], chosen: 3, steps: [{ rule: 'earlierStage', stage: 2, left: [3] }] },
      { stage: 4, purpose: 'exclusion', tied: [1, 2, 3], chosen: 1, steps: [{ rule: 'earlierStage', stage: 1, left: [1] }] },
    ]);
    expect(new TieBreaker([{ rule: 'earlierStage', from: 'first' }]).choose([1, 2, 3], 'worst', ask)).toBe(2);
  });

  it('goes on to the next rule with those still tied', () => {
    const ties = new TieBreaker([
      { rule: 'earlierStage', from: 'mostRecent' },
      { rule: 'namedOrder', order: [2, 1] },
    ]);
    expect(ties.choose([1, 2, 3], 'best', { ...ask, earlier: history.slice(1) })).toBe(2);
    expect(ties.breaks[0]?.steps).toEqual([
      { rule: 'earlierStage', stage: 1, left: [1, 2] },
      { rule: 'namedOrder', left: [2] },
    ]);
  });

  it('favours who comes earlier on the paper, and leaves no trace of what was no tie', () => {
    const ties = new TieBreaker([{ rule: 'paperOrder' }]);
    expect(ties.choose([3, 2], 'best', ask)).toBe(2);
    expect(ties.choose([3, 2], 'worst', ask)).toBe(3);
    expect(ties.choose([7], 'worst', ask)).toBe(7);
    expect(ties.breaks).toHaveLength(2);
  });

  it('refuses rather than guess', () => {
    const ties = new TieBreaker([{ rule: 'namedOrder', order: [9] }]);
    expect(() => ties.choose([1, 2], 'best', ask)).toThrow(expect.objectContaining({ code: 'TIE_UNRESOLVED' }));
  });
});

describe('drawing lots', () => {
  const seed = 'Ana 4711 Bo 1984 Cy 31415';

  it('gives the order anyone gets again from the seed', () => {
    const tickets = [1, 2, 3, 4, 5].map((n) => ({ n, ticket: createHash('sha256').update(`lot:${seed}:${n}`).digest('hex') }));
    const order = tickets.sort((a, b) => (a.ticket < b.ticket ? -1 : 1)).map(({ n }) => n);
    expect(drawLot(seed, [1, 2, 3, 4, 5], sha256)).toEqual({ rule: 'lot', seed, order });
    expect(drawLot(seed, [5, 3, 1, 4, 2], sha256).order).toEqual(order);
  });

  it('is bound before the close by a commitment that says nothing of the order', () => {
    const commitment = commitmentOf(seed, sha256);
    expect(commitment).toBe(createHash('sha256').update(`commitment:${seed}`).digest('hex'));
    expect(isCommitted(seed, commitment, sha256)).toBe(true);
    expect(isCommitted(`${seed} `, commitment, sha256)).toBe(false);
    expect(() => drawLot('', [1], sha256)).toThrow(expect.objectContaining({ code: 'LOT_SEED_MISSING' }));
  });

  it('favours each candidate about as often as the others', () => {
    const wins = [0, 0, 0];
    for (let draw = 0; draw < 3000; draw++) {
      const winner = drawLot(`seed ${draw}`, [1, 2, 3], sha256).order[0] ?? 0;
      wins[winner - 1] = (wins[winner - 1] ?? 0) + 1;
    }
    for (const count of wins) expect(Math.abs(count - 1000)).toBeLessThan(100);
  });

  it('decides an election, and the record shows seed and order', () => {
    const candidates = ['Ann', 'Bea', 'Cid'].map((name, index) => ({ n: index + 1, name }));
    const lot = drawLot(seed, [1, 2, 3], sha256);
    const record = countBlock({ seats: 1, candidates, papers: [1, 2, 3].map((n) => ({ marks: [n], count: 4 })) }, { ties: [lot] });
    expect(record.elected).toEqual([lot.order[0]]);
    expect(record.parameters['ties']).toEqual([lot]);
    expect(record.ties).toEqual([
      { stage: 1, purpose: 'election', tied: [1, 2, 3], chosen: lot.order[0], steps: [{ rule: 'lot', left: [lot.order[0]] }] },
    ]);
  });
});
