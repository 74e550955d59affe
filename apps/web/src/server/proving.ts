/** Has whoever is signed in prove again who she is. @returns whether she did */
export type Proving = () => Promise<boolean>;

let proving: Proving | undefined;
let underWay: Promise<boolean> | undefined;

/** Says how she is asked. @returns how to take that back */
export const proveBy = (how: Proving): (() => void) => {
  proving = how;
  return () => {
    if (proving === how) proving = undefined;
  };
};

/** Asks her, once for all that wait for it. */
export const provenAgain = async (): Promise<boolean> => {
  if (!proving) return false;
  underWay ??= proving();
  try {
    return await underWay;
  } finally {
    underWay = undefined;
  }
};
