/** How long a scenario waits for what processes do, in milliseconds. */
const PATIENCE = 20_000;

/** Asks again until the answer is as wanted: processes follow in their own time. */
export const until = async <Answer>(ask: () => Promise<Answer>, isWanted: (answer: Answer) => boolean): Promise<Answer> => {
  const deadline = performance.now() + PATIENCE;
  let answer = await ask();
  while (!isWanted(answer) && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  return answer;
};
