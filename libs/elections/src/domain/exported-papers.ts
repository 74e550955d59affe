import { paperFormOf } from '#assembly/domain';
import { writeBlt } from '#counting';
import { electionOf, judgmentsIn, YES_NO_WORDS, type CountQuestion } from './count-votes.js';

/** Papers as any other program reads them: BLT for marks and rankings, a table of judgments where each candidate was judged. */
export interface ExportedPapers {
  readonly format: 'blt' | 'csv';
  readonly text: string;
}

/** Writes what was put to the count. Null papers have no place in either format. */
export const exportedPapers = (question: CountQuestion): ExportedPapers => {
  const { counting } = question.call;
  if (paperFormOf(counting.method) !== 'judgment') return { format: 'blt', text: writeBlt(electionOf(question)) };
  const words = counting.method === 'majority-judgment' ? counting.grades : YES_NO_WORDS;
  const { tallies } = judgmentsIn(question, words);
  const rows = question.candidates.map(({ n, name }) => [name, ...(tallies[n - 1] ?? [])]);
  return { format: 'csv', text: [['candidate', ...words], ...rows].map((row) => `${row.join(',')}\n`).join('') };
};
