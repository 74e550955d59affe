import { formatVotes, type Language } from '../language.js';
import { explainVerdict } from './majority-explanation.js';
import type { MajorityCounts } from './majority-rule.js';
import type { ResolutionVerdict } from './resolution-verdict.js';
import type { CollegeShare, WeightedVerdict } from './weighted-verdict.js';

/**
 * A decision as sentences anyone can check with a pencil: the classes asked first, each with its own sum; then the assembly, by head or as
 * the sum of what each college adds; then, where it differs, what decided.
 *
 * `30 for, 12 against by head (adopted, if heads decided); workers 1/2 × 2 of 12 = 1/12, …: together 9/20 (45.00%), more than 1/2 is
 * needed: rejected, 1/20 short`
 */
export const explainResolution = (decided: ResolutionVerdict, counts: MajorityCounts, language: Language): string => {
  const words = wordsOf[language];
  const { classes, heads, weighted, outcome } = decided;
  const ofAssembly = weighted ? explainWeighted(weighted, decided, counts, language) : explainVerdict(heads, counts, language);
  if (classes.length === 0) return ofAssembly;
  const asked = classes.map(({ college, counts: own, verdict }) => `${college}${words.colon}${explainVerdict(verdict, own, language)}`);
  const against = classes.filter(({ verdict }) => verdict.outcome === 'rejected').map(({ college }) => college);
  const end = against.length === 0 ? '' : `. ${words.refusedBy(against.join(', '))}`;
  return `${[...asked, `${words.assembly}${words.colon}${ofAssembly}`].join('. ')}${outcome === 'rejected' ? end : ''}`;
};

const explainWeighted = (weighted: WeightedVerdict, { heads }: ResolutionVerdict, counts: MajorityCounts, language: Language): string => {
  const words = wordsOf[language];
  const n = (votes: number): string => formatVotes(votes, language);
  const other = heads.outcome === weighted.outcome ? '' : ` (${words.ifHeads[heads.outcome]})`;
  const shown = `${words.byHead(n(counts.for), n(counts.against))}${other}`;
  const parts = weighted.colleges.map((share) => shareText(share, language)).join(', ');
  const sum = `${words.together} ${weighted.weightFor}${weighted.percentFor === null ? '' : ` (${formatVotes(weighted.percentFor, language)}${words.percent})`}`;
  const relation = words.needed(weighted);
  const end = weighted.outcome === 'adopted' ? words.adopted : words.rejected(weighted.shortBy);
  return `${shown}${words.semicolon}${parts}${words.colon}${sum}, ${relation}${words.colon}${end}`;
};

const shareText = ({ college, weight, for: inFavour, baseCount, weighted }: CollegeShare, language: Language): string => {
  const words = wordsOf[language];
  if (weighted === null) return `${college} ${words.leftOut}`;
  const share = baseCount === 0 ? words.nobody : words.of(formatVotes(inFavour, language), formatVotes(baseCount, language));
  return `${college} ${weight} × ${share} = ${weighted}`;
};

interface Words {
  readonly colon: string;
  readonly semicolon: string;
  readonly percent: string;
  readonly assembly: string;
  readonly together: string;
  readonly leftOut: string;
  readonly nobody: string;
  readonly adopted: string;
  readonly ifHeads: Readonly<Record<'adopted' | 'rejected', string>>;
  byHead(inFavour: string, against: string): string;
  of(part: string, whole: string): string;
  needed(verdict: WeightedVerdict): string;
  rejected(shortBy: string): string;
  refusedBy(colleges: string): string;
}

const wordsOf: Readonly<Record<Language, Words>> = {
  en: {
    colon: ': ',
    semicolon: '; ',
    percent: '%',
    assembly: 'assembly',
    together: 'together',
    leftOut: 'left out, nobody voted',
    nobody: '0 (nobody voted)',
    adopted: 'adopted',
    ifHeads: { adopted: 'adopted, if heads decided', rejected: 'rejected, if heads decided' },
    byHead: (inFavour, against) => `${inFavour} for, ${against} against by head`,
    of: (part, whole) => `${part} of ${whole}`,
    needed: ({ threshold, strictlyMoreThan, weightBase, required }) => {
      const least = strictlyMoreThan ? 'more than ' : '';
      return weightBase === '1' ? `${least}${threshold} is needed` : `${threshold} of ${weightBase} is ${required}, ${least}that is needed`;
    },
    rejected: (shortBy) => (shortBy === '0' ? 'rejected, reached and not passed' : `rejected, ${shortBy} short`),
    refusedBy: (colleges) => `Rejected: not approved by ${colleges}`,
  },
  fr: {
    colon: '\u00a0: ',
    semicolon: '\u00a0; ',
    percent: '\u00a0%',
    assembly: 'assemblée',
    together: 'ensemble',
    leftOut: 'mis à part, personne n’a voté',
    nobody: '0 (personne n’a voté)',
    adopted: 'adoptée',
    ifHeads: { adopted: 'adoptée, si les têtes décidaient', rejected: 'rejetée, si les têtes décidaient' },
    byHead: (inFavour, against) => `${inFavour} pour, ${against} contre par tête`,
    of: (part, whole) => `${part} sur ${whole}`,
    needed: ({ threshold, strictlyMoreThan, weightBase, required }) => {
      const least = strictlyMoreThan ? 'plus de ' : '';
      return weightBase === '1'
        ? `il faut ${least}${threshold}`
        : `${threshold} de ${weightBase} font ${required}, il faut ${strictlyMoreThan ? 'plus' : 'autant'}`;
    },
    rejected: (shortBy) => (shortBy === '0' ? 'rejetée, atteint et non dépassé' : `rejetée, il manque ${shortBy}`),
    refusedBy: (colleges) => `Rejetée\u00a0: non approuvée par ${colleges}`,
  },
};
