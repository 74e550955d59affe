import { DomainError } from '#kernel';
import { persist, within, type Patience } from './persistence.js';

const patience = (patienceMs: number, signal = new AbortController().signal): Patience => ({ timeoutMs: 50, patienceMs, signal });

const failing = (times: number, error: unknown = new Error('connection lost')) => {
  let calls = 0;
  const attempt = async (): Promise<number> => {
    calls += 1;
    if (calls <= times) throw error;
    return calls;
  };
  return { attempt, calls: () => calls };
};

describe('persistence', () => {
  test('tries again until it holds', async () => {
    expect(await persist(patience(5_000), failing(3).attempt)).toBe(4);
  });

  test('ends with LEDGER_UNAVAILABLE and what went wrong', async () => {
    const cause = new Error('connection lost');
    await expect(persist(patience(60), failing(99, cause).attempt)).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE', cause });
  });

  test('does not argue with a refusal', async () => {
    const refusal = new DomainError('WRONG_EXPECTED_REVISION', {}, 'conflict');
    const { attempt, calls } = failing(99, refusal);
    await expect(persist(patience(5_000), attempt)).rejects.toBe(refusal);
    expect(calls()).toBe(1);
  });

  test('ends when the store is closed', async () => {
    const closing = new AbortController();
    const { attempt, calls } = failing(99);
    const trying = persist(patience(60_000, closing.signal), attempt);
    closing.abort();
    await expect(trying).rejects.toMatchObject({ code: 'LEDGER_UNAVAILABLE' });
    expect(calls()).toBe(1);
  });
});

describe('a limit', () => {
  test('lets pass what is in time', async () => {
    expect(await within(1_000, Promise.resolve('answer'))).toBe('answer');
    await expect(within(1_000, Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  });

  test('does not wait for what never comes', async () => {
    await expect(within(20, new Promise(() => undefined))).rejects.toThrow('no answer within 20 ms');
  });

  test('does not let a late failure end the process', async () => {
    const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 40));
    await expect(within(10, late)).rejects.toThrow('no answer');
    await new Promise((resolve) => setTimeout(resolve, 60));
  });
});
