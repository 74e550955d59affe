import type { MajorityBase, MajorityCounts } from './majority-rule.js';
import type { Verdict } from './majority.js';
import { formatVotes } from '../language.js';
import type { Language } from '../language.js';

/**
 * A verdict as one sentence anyone can check with a pencil:
 * `4,321 for, 2,183 against, 2/3 of 6,504 is 4,336: rejected, 15 short`.
 */
export const explainVerdict = (verdict: Verdict, counts: MajorityCounts, language: Language): string =>
  language === 'fr' ? inFrench(verdict, counts) : inEnglish(verdict, counts);

const inEnglish = (verdict: Verdict, counts: MajorityCounts): string => {
  const n = (votes: number): string => formatVotes(votes, 'en');
  const shown = [
    `${n(counts.for)} for, ${n(counts.against)} against`,
    ...besideEnglish.flatMap(([field, word]) => (counts[field] > 0 ? [`${n(counts[field])} ${word}`] : [])),
    ...(verdict.castingVote ? [`the chair's casting vote ${verdict.castingVote}`] : []),
  ].join(', ');
  if (verdict.baseCount === 0) return `${shown}: rejected, ${emptyEnglish[verdict.base]}`;
  const relation = verdict.strictlyMoreThan
    ? `more than ${verdict.threshold} of ${n(verdict.baseCount)}${baseEnglish[verdict.base]} takes ${n(verdict.required)}`
    : `${verdict.threshold} of ${n(verdict.baseCount)}${baseEnglish[verdict.base]} is ${n(verdict.required)}`;
  if (verdict.outcome === 'adopted') return `${shown}, ${relation}: adopted`;
  return `${shown}, ${relation}: rejected, ${verdict.tied ? 'a tie, ' : ''}${n(verdict.shortBy)} short`;
};

const inFrench = (verdict: Verdict, counts: MajorityCounts): string => {
  const n = (votes: number): string => formatVotes(votes, 'fr');
  const shown = [
    `${n(counts.for)} pour, ${n(counts.against)} contre`,
    ...besideFrench.flatMap(([field, one, many]) => (counts[field] > 0 ? [`${n(counts[field])} ${counts[field] > 1 ? many : one}`] : [])),
    ...(verdict.castingVote ? [`voix prépondérante de la présidence : ${verdict.castingVote === 'for' ? 'pour' : 'contre'}`] : []),
  ].join(', ');
  if (verdict.baseCount === 0) return `${shown} : rejetée, ${emptyFrench[verdict.base]}`;
  const relation = verdict.strictlyMoreThan
    ? `plus de ${verdict.threshold} de ${n(verdict.baseCount)}${baseFrench[verdict.base]} demande ${n(verdict.required)}`
    : `${verdict.threshold} de ${n(verdict.baseCount)}${baseFrench[verdict.base]} font ${n(verdict.required)}`;
  if (verdict.outcome === 'adopted') return `${shown}, ${relation} : adoptée`;
  return `${shown}, ${relation} : rejetée, ${verdict.tied ? 'égalité, ' : ''}il manque ${n(verdict.shortBy)} voix`;
};

const besideEnglish = [
  ['abstain', 'abstaining'],
  ['blank', 'blank'],
  ['null', 'null'],
] as const;

const besideFrench = [
  ['abstain', 'abstention', 'abstentions'],
  ['blank', 'blanc', 'blancs'],
  ['null', 'nul', 'nuls'],
] as const;

const baseEnglish: Readonly<Record<MajorityBase, string>> = {
  votesCast: '',
  presentOrRepresented: ' present or represented',
  allMembers: ' members',
};

const baseFrench: Readonly<Record<MajorityBase, string>> = {
  votesCast: '',
  presentOrRepresented: ' présents ou représentés',
  allMembers: ' sociétaires',
};

const emptyEnglish: Readonly<Record<MajorityBase, string>> = {
  votesCast: 'no vote was cast',
  presentOrRepresented: 'nobody was present or represented',
  allMembers: 'there are no members',
};

const emptyFrench: Readonly<Record<MajorityBase, string>> = {
  votesCast: "aucune voix n'est exprimée",
  presentOrRepresented: "personne n'est présent ni représenté",
  allMembers: "il n'y a aucun sociétaire",
};
