/** A choice of the reader, kept in her browser only. A browser that keeps nothing simply asks again the next time. */
export const storedChoice = <Choice extends string>(name: string, choices: readonly Choice[]) => ({
  read: (): Choice | undefined => {
    const kept = attempt(() => window.localStorage.getItem(`unevoix.${name}`));
    return choices.find((choice) => choice === kept);
  },
  keep: (choice: Choice): void => {
    attempt(() => window.localStorage.setItem(`unevoix.${name}`, choice));
  },
});

const attempt = <Result>(task: () => Result): Result | undefined => {
  try {
    return task();
  } catch {
    return undefined;
  }
};
