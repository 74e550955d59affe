import type { CountRecord } from '../election/count-record.js';
import { readAnswersCsv } from '../formats/answers-csv.js';
import { readGradedCsv } from '../formats/graded-csv.js';
import { countMajorityJudgment } from '../judgment/majority-judgment.js';
import type { MajorityRule } from '../majority/majority-rule.js';
import { countYesNo } from '../plurality/yes-no.js';
import { countElection } from './count-election.js';
import type { CountOptions } from './count-options.js';
import type { CountReport } from './count-report.js';
import { formatOf } from './file-format.js';
import { methodNamed } from './method-names.js';
import { narrate } from './narrative.js';
import { readElection, withOptions } from './read-election.js';
import { tieRulesOf } from './tie-options.js';
import { usualRankingRules, usualUnranked } from './usual-rules.js';

type TitledRecord = CountRecord & { readonly title?: string };

const MORE_THAN_HALF: MajorityRule = { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true };

/**
 * Counts a file of ballots: BLT, RCTab patterns, ranked CSV, totals, a Debian tally sheet, or CSV of grades or answers.
 *
 * @param text  the whole file, decoded as UTF-8
 * @throws DomainError `METHOD_UNKNOWN`, `FORMAT_NOT_FOR_METHOD`; those of the format, with `line` and `column`; those of the method
 */
export const countFile = (text: string, options: CountOptions): CountReport => reportOf(recordOf(text, options));

/** A record, with its story in both languages. */
export const reportOf = (record: TitledRecord): CountReport => ({
  ...record,
  narrative: { en: narrate(record, 'en'), fr: narrate(record, 'fr') },
});

const recordOf = (text: string, options: CountOptions): TitledRecord => {
  const method = methodNamed(options.method);
  if (method === 'majority-judgment') return judged(text, options);
  if (method === 'yes-no') return answered(text, options);
  const format = options.format ?? formatOf(text);
  const { election, ties } = readElection(text, format, options);
  const candidates = withOptions(election.candidates, options);
  const record = countElection(
    method,
    { ...election, candidates },
    {
      ...options,
      ties: tieRulesOf(options, candidates, ties),
      rankings: { ...usualRankingRules(format, method), ...options.rankings },
      unranked: options.unranked ?? usualUnranked(text, format),
    },
  );
  return election.title ? { title: election.title, ...record } : record;
};

const judged = (text: string, options: CountOptions): CountRecord => {
  const election = readGradedCsv(text, { seats: options.seats ?? 1, ...(options.grades ? { grades: options.grades } : {}) });
  const candidates = withOptions(election.candidates, options);
  const unjudged = options.unjudged ?? { reading: 'grade', grade: 0 };
  return countMajorityJudgment({ ...election, candidates }, { ...options, unjudged, ties: tieRulesOf(options, candidates, []) });
};

const answered = (text: string, options: CountOptions): CountRecord => {
  const election = readAnswersCsv(text, { seats: options.seats ?? 1 });
  const candidates = withOptions(election.candidates, options);
  const { presentOrRepresented, allMembers, verdict = MORE_THAN_HALF } = options;
  const counted = {
    ...election,
    candidates,
    ...(presentOrRepresented === undefined ? {} : { presentOrRepresented }),
    ...(allMembers === undefined ? {} : { allMembers }),
  };
  return countYesNo(counted, { ...options, majority: verdict, ties: tieRulesOf(options, candidates, []) });
};
