/** What two ways to write one log-in name have in common: case, blanks around it, leading zeros of a member number. */
export const foldedLoginName = (typed: string): string => {
  const name = typed.trim().normalize('NFKC').toLowerCase();
  return /^\d+$/.test(name) ? name.replace(/^0+(?=\d)/, '') : name;
};

/** A chosen name: letters, figures, dots and hyphens, a letter first: figures alone are member numbers, and an address is no name. */
export const chosenLoginName = /^\p{L}[\p{L}\p{N}._-]{2,63}$/u;
