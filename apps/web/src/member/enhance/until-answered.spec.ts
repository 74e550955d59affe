import { untilAnswered } from './until-answered.js';

const recorded = { recorded: true, next: '/receipt' } as const;

describe('a vote that is sent', () => {
  const sending = (answers: readonly (() => Promise<typeof recorded | undefined>)[]) => {
    const pauses: number[] = [];
    const told = { waits: 0, pauses };
    const left = [...answers];
    const attempt = () => left.shift()?.() ?? Promise.resolve(recorded);
    const pause = (milliseconds: number) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    };
    return { told, answer: untilAnswered(attempt, { waiting: () => (told.waits += 1), pause }) };
  };

  it('waits for nothing when there is an answer', async () => {
    const { told, answer } = sending([]);
    expect(await answer).toEqual(recorded);
    expect(told).toEqual({ waits: 0, pauses: [] });
  });

  it('is sent again while the line is cut or the server is away, each time after a longer wait', async () => {
    const { told, answer } = sending([() => Promise.reject(new TypeError('network')), () => Promise.resolve(undefined)]);
    expect(await answer).toEqual(recorded);
    expect(told.waits).toBe(2);
    const [first = 0, second = 0] = told.pauses;
    expect(first).toBeGreaterThanOrEqual(375);
    expect(second).toBeGreaterThanOrEqual(750);
  });

  it('never waits longer than ten seconds', async () => {
    const { told, answer } = sending(Array.from({ length: 12 }, () => () => Promise.resolve(undefined)));
    await answer;
    expect(Math.max(...told.pauses)).toBeLessThanOrEqual(10_000);
  });
});
