/** What the timeline may be asked: the names of the questions the API answers, which stand in the address as well. */
export const entryQuestions = [
  'type',
  'stream',
  'person',
  'actor',
  'decision',
  'recordedFrom',
  'recordedTo',
  'effectiveFrom',
  'effectiveTo',
] as const;

export type EntryQuestion = Readonly<Partial<Record<(typeof entryQuestions)[number], string>>>;

/** What the address asks. */
export const entryQuestionIn = (asked: URLSearchParams): EntryQuestion =>
  Object.fromEntries(entryQuestions.flatMap((name) => (asked.get(name) ? [[name, asked.get(name) ?? '']] : [])));

/** The address of the timeline with a question, from its latest page on. */
export const timelineOf = (question: EntryQuestion): string => {
  const asked = new URLSearchParams(entryQuestions.flatMap((name) => (question[name] ? [[name, question[name]]] : []))).toString();
  return asked === '' ? '/timeline' : `/timeline?${asked}`;
};
