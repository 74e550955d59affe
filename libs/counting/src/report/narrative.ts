import { assertUnreachable } from '#kernel';
import type { CountStage } from '../election/count-record.js';
import { formatVotes } from '../language.js';
import type { Language } from '../language.js';
import type { TieBreak } from '../ties/tie-break.js';
import type { CountReport } from './count-report.js';
import { phrasesOf } from './phrases-of.js';
import type { Phrases } from './phrases.js';

/** The count in sentences, one step after the other, in either language. Everything it says can be read off the record. */
export const narrate = (record: Omit<CountReport, 'narrative'>, language: Language): readonly string[] => {
  const phrases = phrasesOf(language);
  const votes = (text: string | number): string => formatVotes(text, language);
  const name = (n: number): string => record.candidates[n - 1]?.name ?? n.toString();
  const names = (numbers: readonly number[]): string => phrases.list(numbers.map(name));
  const teller = { phrases, votes, name, names };

  return [
    phrases.papers(votes(record.valid), votes(record.invalid), votes(record.blank)),
    phrases.seats(record.seats, record.quota === null ? null : votes(record.quota)),
    ...record.stages.flatMap((stage) => stageOf(stage, record.ties, teller)),
    ...(record.condorcetWinner === undefined ? [] : [winnerInPairs(record.condorcetWinner, teller)]),
    ...Object.entries(record.merits ?? {}).map(([n, { grade, above, below }]) =>
      phrases.merit(name(Number(n)), grade, votes(above), votes(below)),
    ),
    ...lostInAll(record, teller),
    record.elected.length > 0 ? phrases.result(names(record.elected)) : phrases.nobody(),
    ...(record.vacant > 0 ? [phrases.vacant(record.vacant)] : []),
  ];
};

interface Teller {
  readonly phrases: Phrases;
  readonly votes: (text: string | number) => string;
  readonly name: (n: number) => string;
  readonly names: (numbers: readonly number[]) => string;
}

const stageOf = (stage: CountStage, ties: readonly TieBreak[], { phrases, votes, name, names }: Teller): readonly string[] => [
  phrases.stage(stage.stage, causeOf(stage, { phrases, votes, name, names })),
  ...ties
    .filter((tie) => tie.stage === stage.stage)
    .map(({ tied, purpose, chosen, steps }) =>
      phrases.tie(names(tied), purpose, name(chosen), phrases.list(steps.map((step) => phrases.rule(step)))),
    ),
  ...(stage.passedOver ?? []).map(({ n, group, reason }) => phrases.passedOver(name(n), group ?? '', reason)),
  ...(stage.elected.length > 0 ? [phrases.elected(names(stage.elected))] : []),
  ...(stage.excluded.length > 0 ? [phrases.excluded(names(stage.excluded))] : []),
];

const causeOf = ({ cause, quota }: CountStage, { phrases, votes, name, names }: Teller): string => {
  switch (cause.kind) {
    case 'firstPreferences':
      return phrases.firstPreferences();
    case 'tally':
      return phrases.tally();
    case 'iteration':
      return phrases.iteration(votes(quota ?? ''));
    case 'surplus':
      return phrases.surplus(name(cause.of), votes(cause.surplus));
    case 'exclusion':
      return phrases.exclusion(names(cause.of));
    default:
      return assertUnreachable(cause);
  }
};

const winnerInPairs = (winner: number | null, { phrases, name }: Teller): string =>
  winner === null ? phrases.noCondorcetWinner() : phrases.condorcetWinner(name(winner));

const lostInAll = ({ stages }: Pick<CountReport, 'stages'>, { phrases, votes }: Teller): readonly string[] => {
  const lost = stages.at(-1)?.lost;
  return lost !== undefined && /[1-9]/.test(lost) ? [phrases.lost(votes(lost))] : [];
};
