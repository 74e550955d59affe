export * from './condorcet/condorcet-record.js';
export * from './condorcet/default-option.js';
export * from './condorcet/defeat.js';
export * from './condorcet/pairwise.js';
export * from './condorcet/ranked-pairs.js';
export * from './condorcet/schulze.js';
export * from './election/count-record.js';
export * from './election/election.js';
export * from './election/group-papers.js';
export * from './election/method.js';
export * from './election/paper-count.js';
export * from './election/paper.js';
export type { SeatingRules } from './election/single-stage.js';
export * from './formats/answers-csv.js';
export * from './formats/blt-reader.js';
export * from './formats/blt-writer.js';
export * from './formats/debian-tally.js';
export * from './formats/graded-csv.js';
export * from './formats/ranked-csv.js';
export * from './formats/rctab-csv.js';
export * from './formats/totals-csv.js';
export * from './judgment/complete-tallies.js';
export * from './judgment/graded-election.js';
export * from './judgment/majority-judgment.js';
export * from './language.js';
export * from './majority/majority-explanation.js';
export * from './majority/majority-rule.js';
export * from './majority/majority.js';
export * from './majority/quorum.js';
export * from './majority/resolution-explanation.js';
export * from './majority/resolution-verdict.js';
export { weightedVerdictOf } from './majority/weighted-verdict.js';
export type {
  CollegeCounts,
  CollegeShare,
  CollegeWeight,
  WeightedVerdict,
  Weighting,
  WeightWithoutVotes,
} from './majority/weighted-verdict.js';
export * from './plurality/approval.js';
export * from './plurality/block.js';
export * from './plurality/limited.js';
export type { MarkRules } from './plurality/mark-count.js';
export * from './plurality/plurality.js';
export * from './plurality/second-round.js';
export * from './plurality/yes-no.js';
export * from './points/points.js';
export * from './preference/ranking-rules.js';
export * from './report/count-election.js';
export * from './report/count-file.js';
export * from './report/count-options.js';
export * from './report/count-report.js';
export * from './report/file-format.js';
export * from './report/method-names.js';
export * from './report/narrative.js';
export * from './report/render-count-report.js';
export * from './seats/seat-rules.js';
export * from './stv/gregory.js';
export * from './stv/irv.js';
export * from './stv/meek/meek.js';
export * from './stv/quota.js';
export * from './stv/scottish-stv.js';
export * from './stv/wigm.js';
export * from './ties/lot.js';
export * from './ties/tie-break.js';
export * from './ties/tie-rule.js';
