import { isDomainError } from '#kernel';

/** The code something is refused with, or `undefined` when it is not. Anything else that is thrown stays thrown. */
export const codeOf = (attempt: () => unknown): string | undefined => {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (isDomainError(error)) return error.code;
    throw error;
  }
};

/** The same for a promise. */
export const codeOfAsync = async (attempt: Promise<unknown>): Promise<string | undefined> => {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    if (isDomainError(error)) return error.code;
    throw error;
  }
};
