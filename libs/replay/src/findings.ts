import { Fraction } from '#kernel';
import { papersCounted, papersPublished } from './papers-published.js';
import type { PublishedAssembly, PublishedCapital, PublishedElection, PublishedQuorum } from './published-assembly.js';

/**
 * Contradictions inside the published figures themselves, found by rules over figures. Rows whose totals differ because voters skipped a
 * question are none.
 */
export const findingsIn = (assembly: PublishedAssembly): readonly string[] => [
  ...ofPapers(assembly),
  ...ofResolutions(assembly),
  ...assembly.elections.flatMap((election) => ofElection(election, papersCounted(papersPublished(assembly.ballots)))),
  ...(assembly.quorum ? ofQuorum(assembly.quorum, assembly.outcome) : []),
  ...(assembly.capital ? ofCapital(assembly.capital) : []),
  ...ofPercentages(assembly),
];

const ofPapers = ({ ballots }: PublishedAssembly): readonly string[] => {
  const { received, refused, valid, channels } = papersPublished(ballots);
  const findings: string[] = [];
  if (received !== undefined && refused !== undefined && valid !== undefined && received - refused !== valid)
    findings.push(`${received} received - ${refused} not counted = ${received - refused}, but ${valid} valid were published`);
  if (received !== undefined && refused === undefined && valid !== undefined && valid > received)
    findings.push(`${valid} valid papers, but only ${received} were received`);
  if (received !== undefined && refused !== undefined && refused > received)
    findings.push(`${refused} papers not counted, but only ${received} were received`);
  const parts = channels.reduce((sum, count) => sum + count, 0);
  if (received !== undefined && channels.length > 1 && parts !== received)
    findings.push(`${channels.join(' + ')} = ${parts} papers by channel, but ${received} in all were published`);
  return findings;
};

const ofResolutions = ({ ballots, resolutions, quorum }: PublishedAssembly): readonly string[] => {
  const counted = papersCounted(papersPublished(ballots));
  const members = quorum?.members;
  return resolutions.flatMap(({ title, for: votesFor, against, abstain, blank }) => {
    const votes = votesFor + against + abstain + blank;
    if (counted !== undefined && votes > counted) return [`${title}: ${votes} votes, but only ${counted} papers were counted`];
    if (members !== undefined && votes > members) return [`${title}: ${votes} votes, but there are only ${members} members`];
    return [];
  });
};

const ofElection = ({ seats, votesDescending }: PublishedElection, counted: number | undefined): readonly string[] => {
  const findings: string[] = [];
  if (votesDescending.some((votes, index) => votes > (votesDescending[index - 1] ?? Infinity)))
    findings.push('the votes of the candidates are not in descending order');
  if (counted === undefined) return findings;
  const highest = Math.max(...votesDescending);
  const sum = votesDescending.reduce((total, votes) => total + votes, 0);
  if (highest > counted) findings.push(`a candidate has ${highest} votes, but only ${counted} papers were counted`);
  if (sum > seats * counted) findings.push(`${sum} marks, but ${counted} papers of ${seats} marks hold only ${seats * counted}`);
  return findings;
};

const ofQuorum = ({ threshold, required, members, voted }: PublishedQuorum, outcome: string | undefined): readonly string[] => {
  const findings: string[] = [];
  if (required !== undefined && members !== undefined) {
    const exact = Number(Fraction.parse(threshold).times(members).ceiling());
    if (exact !== required) findings.push(`${threshold} of ${members} members is ${exact}, but ${required} were said to be required`);
  }
  if (members !== undefined && voted !== undefined && voted > members)
    findings.push(`${voted} voted, but there are only ${members} members`);
  if (required !== undefined && voted !== undefined && outcome !== undefined && (outcome === 'quorumNotReached') !== voted < required)
    findings.push(`${voted} voted of ${required} required, but the outcome was published as ${outcome}`);
  return findings;
};

const ofCapital = ({ shares, shareNominalCents, shareCapitalCents }: PublishedCapital): readonly string[] => {
  const exact = shares * shareNominalCents;
  return exact === shareCapitalCents
    ? []
    : [`${shares} shares of ${shareNominalCents} cents make ${exact}, but ${shareCapitalCents} were published`];
};

/** Whole percentages may miss a hundred by their rounding: half a point each. */
const ofPercentages = ({ percentOnly }: PublishedAssembly): readonly string[] =>
  percentOnly.flatMap(({ title, yes, no, abstain }) => {
    const sum = yes + no + abstain;
    return Math.abs(sum - 100) > 1.5 ? [`${title}: ${yes} + ${no} + ${abstain} = ${sum} %`] : [];
  });
