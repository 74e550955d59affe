import { formatVotes } from '../language.js';
import type { Language } from '../language.js';
import type { CountReport } from './count-report.js';
import { phrasesOf } from './phrases-of.js';
import type { Phrases } from './phrases.js';
import { textTable } from './text-table.js';

/** Stages side by side in one block of the table: what fits a page. */
const STAGES_A_BLOCK = 6;

/** A count as text to read and sign: title and method, a table of every stage with who is elected and excluded in it, the story. */
export const renderCountReport = (report: CountReport, language: Language): string => {
  const phrases = phrasesOf(language);
  const heading = report.title ? `${report.title} (${report.method})` : report.method;
  return [
    heading,
    ...stageTables(report, phrases, language),
    ...pairTable(report, phrases, language),
    report.narrative[language].join('\n'),
    '',
  ].join('\n\n');
};

const stageTables = ({ candidates, stages }: CountReport, { words }: Phrases, language: Language): string[] => {
  const blocks = Array.from({ length: Math.ceil(stages.length / STAGES_A_BLOCK) }, (_, block) =>
    stages.slice(block * STAGES_A_BLOCK, (block + 1) * STAGES_A_BLOCK),
  );
  return blocks.map((block) => {
    const shown = (votes: string | undefined): string => (votes === undefined ? '' : `${formatVotes(votes, language)} `);
    const standing = candidates.filter((candidate) => !candidate.withdrawn);
    const rows = standing.map(({ n, name }) => [
      `${n}. ${name}`,
      ...block.map(({ totals, elected, excluded }) => {
        const sign = elected.includes(n) ? '*' : excluded.includes(n) ? '-' : ' ';
        return `${formatVotes(totals[n] ?? '', language)}${sign}`;
      }),
    ]);
    const exhausted = [words.exhausted, ...block.map((stage) => shown(stage.exhausted))];
    const quota = [words.quota, ...block.map((stage) => shown(stage.quota))];
    return textTable([
      [words.candidate, ...block.map(({ stage }) => `${words.stage} ${stage} `)],
      ...rows,
      ...[exhausted, quota].filter((row) => row.slice(1).some((cell) => cell !== '')),
    ]);
  });
};

const pairTable = ({ pairwise, candidates }: CountReport, { words }: Phrases, language: Language): string[] => {
  if (!pairwise) return [];
  const numbers = Object.keys(pairwise);
  const rows = numbers.map((n) => [
    `${n}. ${candidates[Number(n) - 1]?.name ?? ''}`,
    ...numbers.map((other) => formatVotes(pairwise[n]?.[other] ?? '', language)),
  ]);
  return [`${words.pairs}:\n${textTable([[words.candidate, ...numbers], ...rows])}`];
};
