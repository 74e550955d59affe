/** Somebody else was faster: what was read is not so any more. The attempt is taken back and made again. */
export class Overtaken extends Error {}

const ATTEMPTS = 5;

/** Makes an attempt again while others are faster. */
export const untilNotOvertaken = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Overtaken) || left === 0) throw error;
    }
  }
};
