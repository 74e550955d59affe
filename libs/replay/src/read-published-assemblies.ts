import { DomainError, Fraction } from '#kernel';
import type { MajorityRule } from '#counting';
import type {
  PublishedAssembly,
  PublishedCapital,
  PublishedElection,
  PublishedPercentages,
  PublishedQuorum,
  PublishedResolution,
} from './published-assembly.js';
import { fileInvalid, Reader } from './reader.js';

/** Where a file says nothing about its rule: more than half of the votes cast. */
const usualRule: MajorityRule = { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true };

/**
 * Reads a file of published assemblies.
 *
 * @param text  JSON: one assembly, or a list of them
 * @returns the assemblies, and whether the file held a list
 * @throws DomainError `ASSEMBLY_FILE_INVALID` {pointer, expected}, `FILE_NOT_JSON` {reason}
 */
export const readPublishedAssemblies = (text: string): { readonly assemblies: readonly PublishedAssembly[]; readonly isList: boolean } => {
  const root = new Reader(parsed(text), '');
  if (!root.isList) return { assemblies: [assemblyOf(root)], isList: false };
  return { assemblies: root.items().map(assemblyOf), isList: true };
};

/** A percentage is read as text: `95.0` was published to one decimal and `95` to none. */
const PERCENT = /("percentForOfVotesCast"\s*:\s*)(\d{1,3}(?:\.\d{1,10})?)(?=\s*[,}])/g;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '').replaceAll(PERCENT, '$1"$2"'));
  } catch (error) {
    throw new DomainError('FILE_NOT_JSON', { reason: String(error).replace(/^SyntaxError: /, '') }, 'invalid');
  }
};

const assemblyOf = (file: Reader): PublishedAssembly => {
  const rule = file.at('rule').optional(ruleOf) ?? usualRule;
  file.at('votingScheme').optional((scheme) => scheme.oneOf(['perHead']));
  return {
    id: file.at('id').text(),
    date: file.at('date').optional((date) => date.date()),
    rule,
    resolutions: file.at('resolutions').items().map(resolutionOf),
    elections: file.at('elections').items().map(electionOf),
    quorum: file.at('quorum').optional(quorumOf),
    ballots: file.at('ballots').counts(),
    capital: file.at('capital').optional(capitalOf),
    percentOnly: file.at('percentOnly').items().map(percentagesOf),
    outcome: file.at('published').optional((published) => published.at('outcome').optional((outcome) => outcome.text())),
  };
};

const ruleOf = (rule: Reader): MajorityRule => ({
  base: rule.at('base').oneOf(['votesCast', 'presentOrRepresented', 'allMembers']),
  threshold: fractionOf(rule.at('threshold')),
  strictlyMoreThan: rule.at('strictlyMoreThan').yes(),
});

const fractionOf = (fraction: Reader): string => {
  const text = fraction.text();
  try {
    return Fraction.parse(text).toString();
  } catch {
    throw fileInvalid(fraction.pointer, 'a fraction, 2/3');
  }
};

const resolutionOf = (resolution: Reader): PublishedResolution => {
  const published = resolution.at('published');
  const of = (name: string) => (published.missing ? published : published.at(name));
  return {
    title: resolution.at('title').text(),
    for: resolution.at('for').count(),
    against: resolution.at('against').count(),
    abstain: resolution.at('abstain').optional((abstain) => abstain.count()) ?? 0,
    blank: resolution.at('blank').optional((blank) => blank.count()) ?? 0,
    rule: resolution.at('rule').optional(ruleOf),
    published: {
      percentForOfVotesCast: of('percentForOfVotesCast').optional((percent) => percent.text()),
      outcome: of('outcome').optional((outcome) => outcome.oneOf(['adopted', 'rejected', 'quorumNotReached'])),
    },
  };
};

const electionOf = (election: Reader): PublishedElection => {
  const votes = election.at('votesDescending');
  if (votes.items().length === 0) throw fileInvalid(votes.pointer, 'the votes of at least one candidate');
  const seats = election.at('seats');
  if (seats.count() < 1) throw fileInvalid(seats.pointer, 'at least one seat');
  return {
    method: election.at('method').oneOf(['block']),
    seats: seats.count(),
    votesDescending: votes.items().map((total) => total.count()),
  };
};

const quorumOf = (quorum: Reader): PublishedQuorum => ({
  base: quorum.at('base').oneOf(['allMembers']),
  threshold: fractionOf(quorum.at('threshold')),
  required: quorum.at('required').optional((required) => required.count()),
  members: quorum.at('members').optional((members) => members.count()),
  voted: quorum.at('voted').optional((voted) => voted.count()),
});

const capitalOf = (capital: Reader): PublishedCapital => ({
  asOf: capital.at('asOf').date(),
  shareNominalCents: capital.at('shareNominalCents').count(),
  shareCapitalCents: capital.at('shareCapitalCents').count(),
  shares: capital.at('shares').count(),
});

const percentagesOf = (row: Reader): PublishedPercentages => ({
  title: row.at('title').text(),
  yes: row.at('yes').percent(),
  no: row.at('no').percent(),
  abstain: row.at('abstain').percent(),
});
