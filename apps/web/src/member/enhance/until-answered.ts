/** What the server says of a vote. */
export type Told = { readonly recorded: true; readonly next: string } | { readonly recorded: false; readonly sentence: string };

/** Longest wait between two attempts, in milliseconds. */
const LONGEST_WAIT = 8_000;

interface Asked {
  /** called each time there was no answer */
  waiting(): void;
  /** waits so many milliseconds */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

const pauseFor = (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds));

/**
 * Asks until there is an answer. Each wait is longer than the one before, and a little different for everybody: a hall whose network comes
 * back does not come back in one instant.
 *
 * @param attempt  undefined, or an error, when nobody knows what became of it
 */
export const untilAnswered = async (attempt: () => Promise<Told | undefined>, { waiting, pause = pauseFor }: Asked): Promise<Told> => {
  for (let wait = 500; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    const answer = await attempt().catch(() => undefined);
    if (answer) return answer;
    waiting();
    await pause(wait * (0.75 + Math.random() / 2));
  }
};
