import { canonicalJson, DomainError } from '#kernel';
import type { MajorityRule } from '#counting';
import { plainCooperativeRules, type ResolutionKind, type Rules } from '#statutes';
import type { PublishedAssembly, PublishedResolution } from './published-assembly.js';

/** The one class of shares of a replay. */
export const REPLAYED_SHARE_CLASS = 'A';

/** The rules under which an assembly is replayed, and which majority each resolution falls under. */
export interface ReplayRules {
  readonly rules: Rules;
  kindOf(resolution: PublishedResolution): ResolutionKind;
}

/**
 * A rulebook with the published majorities. It has room for two, as every rulebook: the ordinary and the extraordinary.
 * @throws DomainError `ASSEMBLY_FILE_INVALID` when the file names a third
 */
export const replayRulesOf = (assembly: PublishedAssembly): ReplayRules => {
  const majorities = distinct([assembly.rule, ...assembly.resolutions.map(({ rule }) => rule ?? assembly.rule)]);
  const [ordinary = assembly.rule, extraordinary = plainCooperativeRules.majorities.extraordinary, third] = majorities;
  if (third) throw new DomainError('ASSEMBLY_FILE_INVALID', { pointer: '/resolutions', expected: 'at most two majority rules' }, 'invalid');
  const quorum = assembly.quorum?.threshold ?? '0';
  const rules: Rules = {
    ...plainCooperativeRules,
    shareClasses: [{ shareClass: REPLAYED_SHARE_CLASS, nominalCents: assembly.capital?.shareNominalCents ?? 3_000 }],
    majorities: { ordinary, extraordinary },
    quorums: { ordinary: { firstCall: quorum, secondCall: '0' }, extraordinary: { firstCall: quorum, secondCall: '0' } },
    ballots: { ...plainCooperativeRules.ballots, personsByOpenBallot: true },
  };
  const kindOf = ({ rule = assembly.rule }: PublishedResolution): ResolutionKind =>
    canonicalJson(rule) === canonicalJson(ordinary) ? 'ordinary' : 'extraordinary';
  return { rules, kindOf };
};

const distinct = (rules: readonly MajorityRule[]): readonly MajorityRule[] => [
  ...new Map(rules.map((rule) => [canonicalJson(rule), rule])).values(),
];
