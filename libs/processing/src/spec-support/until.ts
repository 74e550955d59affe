import { setTimeout as sleep } from 'node:timers/promises';

/** Looks again until the condition holds. @throws Error after five seconds */
export const until = async (condition: () => boolean): Promise<void> => {
  const deadline = performance.now() + 5_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`never came true: ${condition.toString()}`);
    await sleep(2);
  }
};
