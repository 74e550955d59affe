import type { PublishedAssembly } from '../published-assembly.js';

const halfOfVotesCast = { base: 'votesCast', threshold: '1/2', strictlyMoreThan: true } as const;

const adopted = { outcome: 'adopted' } as const;

/** Real figures of a French shared enterprise of freelancers: Coopaname, 14 December 2018 (transitioneco.coopaname.coop, ResolutionS). */
export const coopaname2018: PublishedAssembly = {
  id: 'coopaname-2018-12-14',
  date: '2018-12-14',
  rule: halfOfVotesCast,
  resolutions: [
    { title: 'Takes note of the 2019 budget', for: 136, against: 0, abstain: 4, blank: 0, published: adopted },
    {
      title: 'Lowers the capital levy on employed members from 3 % to 2 % from 1 January 2019',
      for: 136,
      against: 2,
      abstain: 2,
      blank: 0,
      published: adopted,
    },
    { title: 'Sets the fixed contribution of activities', for: 134, against: 2, abstain: 4, blank: 0, published: adopted },
  ],
  elections: [],
  ballots: {},
  percentOnly: [],
};

/** Real figures of a consumer cooperative: Brattleboro Food Co-op, November 2018 (brattleborofoodcoop.coop, election results). */
export const brattleboro2018: PublishedAssembly = {
  id: 'brattleboro-2018',
  rule: halfOfVotesCast,
  resolutions: [
    { title: 'Amends the wording of the by-laws throughout', for: 606, against: 52, abstain: 42, blank: 0, published: adopted },
    { title: 'Amends by-law 2.2, admission', for: 566, against: 31, abstain: 102, blank: 0, published: adopted },
  ],
  elections: [{ method: 'block', seats: 4, votesDescending: [564, 502, 402, 400, 355, 189] }],
  ballots: { total: 702, online: 649, paper: 53, paper_invalid: 2 },
  percentOnly: [],
};
