import { ballotSent, type BallotTerms } from './ballot-terms.js';

const plain: BallotTerms = { mode: 'open', classVotes: [], priorities: '', closesAt: '' };
const now = new Date(2026, 5, 18, 18, 40);
const sent = (terms: Partial<BallotTerms>) => ballotSent('r1', { ...plain, ...terms }, now);

describe('what opens a ballot', () => {
  it('is the resolution, and how it is voted', () => {
    expect(sent({})).toEqual({ resolutionId: 'r1', mode: 'open' });
    expect(sent({ mode: 'showOfHands' })).toEqual({ resolutionId: 'r1', mode: 'showOfHands' });
  });

  it('names the colleges that approve it themselves', () =>
    expect(sent({ classVotes: ['producers'] })).toEqual({ resolutionId: 'r1', mode: 'open', classVotes: ['producers'] }));

  it('puts priorities in place of for and against, and asks no college about them', () =>
    expect(sent({ mode: 'priorities', priorities: 'heating\n\n roof ', classVotes: ['producers'] })).toEqual({
      resolutionId: 'r1',
      priorities: ['heating', 'roof'],
    }));

  it('closes at an hour of today, on the clock of the reader; hands by themselves do not', () => {
    expect(sent({ closesAt: '19:00' })).toMatchObject({ closesAt: new Date(2026, 5, 18, 19, 0).toISOString() });
    expect(sent({ mode: 'showOfHands', closesAt: '19:00' })).toEqual({ resolutionId: 'r1', mode: 'showOfHands' });
  });
});
