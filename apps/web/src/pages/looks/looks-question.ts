const names = ['member', 'by', 'from', 'to'] as const;

/** Looks at whom, by whom, of which days. */
export type LooksQuestion = Readonly<Partial<Record<(typeof names)[number], string>>>;

export const LOOKS_A_PAGE = 100;

export const looksQuestionIn = (asked: URLSearchParams): LooksQuestion =>
  Object.fromEntries(names.flatMap((name) => (asked.get(name) ? [[name, asked.get(name) ?? '']] : [])));

/** The address of the page with a question. */
export const looksAddress = (question: LooksQuestion): string => {
  const asked = new URLSearchParams(names.flatMap((name) => (question[name] ? [[name, question[name]]] : []))).toString();
  return asked === '' ? '/access-log' : `/access-log?${asked}`;
};

/** Where the API answers it: the looks at one person are for her as well, those at everybody for the board. */
export const looksPath = ({ member, by, from, to }: LooksQuestion, before: string | null): string => {
  const asked = new URLSearchParams({ limit: String(LOOKS_A_PAGE) });
  const told = { memberId: member, actorId: by, from, to, before: before ?? undefined };
  for (const [name, value] of Object.entries(told)) if (value) asked.set(name, value);
  return member === undefined ? `/api/access/log/everybody?${asked}` : `/api/access/log?${asked}`;
};
