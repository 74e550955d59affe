import { NULL_PAPER, type GroupedVotes, type PaperForm } from '#assembly/domain';
import { markOf, SKIPPED, type Mark, type Paper } from '#counting';

/** A choice as the ballot wrote it. */
const marksIn = ({ choice }: GroupedVotes): readonly string[] | typeof NULL_PAPER => JSON.parse(choice) as string[] | typeof NULL_PAPER;

/** Votes as marked or ranked papers; null papers are counted apart. */
export const papersOf = (
  form: PaperForm,
  votes: readonly GroupedVotes[],
): { readonly papers: readonly Paper[]; readonly spoilt: number } => {
  const papers: Paper[] = [];
  let spoilt = 0;
  for (const vote of votes) {
    const marks = marksIn(vote);
    if (marks === NULL_PAPER) spoilt += vote.count;
    else papers.push({ marks: marks.map((mark) => (form === 'ranking' ? rankOf(mark) : Number(mark))), count: vote.count });
  }
  return { papers, spoilt };
};

/** `4=7` is a rank two candidates share, `-` a rank left empty. */
const rankOf = (mark: string): Mark => (mark === '-' ? SKIPPED : markOf(mark.split('=').map(Number)));

/** How often each candidate was given each word of the scale. */
export interface WordsGiven {
  readonly tallies: readonly (readonly number[])[];
  /** papers with at least one judgment */
  readonly papers: number;
  readonly blank: number;
  readonly null: number;
}

/** Counts judgments. A candidate judged twice on one paper is not judged by it: nobody can say which one was meant. */
export const wordsGiven = (votes: readonly GroupedVotes[], candidates: number, words: readonly string[]): WordsGiven => {
  const tallies = Array.from({ length: candidates }, () => words.map(() => 0));
  let [papers, blank, spoilt] = [0, 0, 0];
  for (const vote of votes) {
    const marks = marksIn(vote);
    if (marks === NULL_PAPER) spoilt += vote.count;
    else if (marks.length === 0) blank += vote.count;
    else {
      papers += vote.count;
      for (const [n, word] of onceEach(marks)) {
        const tally = tallies[n - 1];
        const place = words.indexOf(word);
        if (tally) tally[place] = (tally[place] ?? 0) + vote.count;
      }
    }
  }
  return { tallies, papers, blank, null: spoilt };
};

const onceEach = (marks: readonly string[]): readonly (readonly [number, string])[] => {
  const judged = marks.map((mark) => mark.split(':'));
  return judged
    .filter(([n]) => judged.filter(([other]) => other === n).length === 1)
    .map(([n = '', word = '']) => [Number(n), word] as const);
};
