import { findingsIn } from './findings.js';
import type { PublishedAssembly } from './published-assembly.js';

const consistent: PublishedAssembly = {
  id: 'consistent',
  rule: { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true },
  resolutions: [{ title: 'Accounts', for: 606, against: 52, abstain: 42, blank: 0, published: {} }],
  elections: [{ method: 'block', seats: 4, votesDescending: [564, 502, 402] }],
  ballots: { total: 702, online: 649, paper: 53, paper_invalid: 2 },
  quorum: { base: 'allMembers', threshold: '1/10', required: 816, members: 8_160, voted: 531 },
  capital: { asOf: '2017-12-31', shares: 23_643, shareNominalCents: 3_000, shareCapitalCents: 70_929_000 },
  percentOnly: [{ title: 'Discharge', yes: 74, no: 3, abstain: 23 }],
  outcome: 'quorumNotReached',
};

const resolution = (votesFor: number) => [{ title: 'Accounts', for: votesFor, against: 0, abstain: 0, blank: 0, published: {} }];

describe('contradictions in published figures', () => {
  it('are none where figures agree, though voters skip a question', () => {
    expect(findingsIn(consistent)).toEqual([]);
    expect(findingsIn({ ...consistent, resolutions: resolution(12) })).toEqual([]);
  });

  it.each<[string, Partial<PublishedAssembly>, string]>([
    [
      'received, refused and valid papers',
      { ballots: { received: 1133, notCounted: 38, validPublished: 1093 } },
      '1133 received - 38 not counted = 1095, but 1093 valid were published',
    ],
    ['more votes than papers', { resolutions: resolution(701) }, 'Accounts: 701 votes, but only 700 papers were counted'],
    [
      'channels that do not add up',
      { ballots: { total: 702, online: 640, paper: 53 } },
      '640 + 53 = 693 papers by channel, but 702 in all were published',
    ],
    [
      'a candidate with more votes than papers',
      { elections: [{ method: 'block', seats: 2, votesDescending: [701] }] },
      'a candidate has 701 votes, but only 700 papers were counted',
    ],
    [
      'more marks than the papers hold',
      { elections: [{ method: 'block', seats: 1, votesDescending: [400, 301] }] },
      '701 marks, but 700 papers of 1 marks hold only 700',
    ],
    [
      'a quorum that is another number',
      { quorum: { base: 'allMembers', threshold: '1/10', required: 800, members: 8_160, voted: 531 } },
      '1/10 of 8160 members is 816, but 800 were said to be required',
    ],
    [
      'a quorum reached and said not to be',
      { quorum: { base: 'allMembers', threshold: '1/10', required: 816, members: 8_160, voted: 816 } },
      '816 voted of 816 required, but the outcome was published as quorumNotReached',
    ],
    [
      'a capital that is not its shares',
      { capital: { asOf: '2017-12-31', shares: 2, shareNominalCents: 3_000, shareCapitalCents: 6_001 } },
      '2 shares of 3000 cents make 6000, but 6001 were published',
    ],
    [
      'percentages that do not make a hundred',
      { percentOnly: [{ title: 'Discharge', yes: 74, no: 3, abstain: 30 }] },
      'Discharge: 74 + 3 + 30 = 107 %',
    ],
  ])('are found in %s', (_name, changes, finding) => {
    expect(findingsIn({ ...consistent, ...changes })).toEqual([finding]);
  });
});
