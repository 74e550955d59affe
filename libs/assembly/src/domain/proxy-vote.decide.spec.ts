import { aBallot, ADA, anAssembly, aRoll, ASSEMBLY, BALLOT, BEN, CLEO, RESOLUTION } from '../../../../test/support/assembly-builders.js';
import { story } from '../../../../test/support/decider-story.js';
import { blankProxyDecider } from './blank-proxy.decide.js';
import { proxyVoteDecider } from './proxy-vote.decide.js';
import type { VoteEvent } from './vote.events.js';

const PROXY = '44444444-4444-4444-8444-444444444444';
const given = { assemblyId: ASSEMBLY, proxyId: PROXY, grantorId: ADA, holderId: BEN };
const absent = { status: 'absent' } as const;
const present = { status: 'present', mode: 'remote' } as const;
const facts = {
  ballot: aBallot(),
  roll: aRoll(ADA, BEN),
  proxy: { status: 'given', given },
  held: { accepted: new Map([[PROXY, ADA]]), refused: new Set<string>() },
  givenByHolder: { status: 'none' },
  grantorAttendance: absent,
} as const;

const line = { ballotId: BALLOT, assemblyId: ASSEMBLY, rightId: '0000001' };
const vote = { type: 'CastVote', ...line, choice: 'for', castBy: BEN, onBehalfOf: ADA } as const;
const cast = (choice: string, castBy: string): VoteEvent => ({ type: 'VoteCast', data: { ...line, choice, castBy } });

describe('a vote by proxy', () => {
  const casting = (known: object) =>
    story(proxyVoteDecider)
      .knowing({ ...facts, ...known })
      .when(vote);

  it('uses the right of the member who gave it, and says who used it', () => {
    story(proxyVoteDecider)
      .knowing(facts)
      .when(vote)
      .then([cast('for', BEN)]);
  });

  it('needs a proxy that was given to her, accepted, and not withdrawn since', () => {
    casting({ proxy: { status: 'none' } }).thenRefuses('PROXY_NOT_FOUND');
    casting({ proxy: { status: 'given', given: { ...given, proxyId: CLEO } } }).thenRefuses('PROXY_NOT_FOUND');
    casting({ held: { accepted: new Map(), refused: new Set() } }).thenRefuses('PROXY_NOT_FOUND');
  });

  it('is for the right of that member and no other', () =>
    story(proxyVoteDecider)
      .knowing(facts)
      .when({ ...vote, rightId: '0000002' })
      .thenRefuses('NOT_YOUR_RIGHT'));

  it('is not cast for somebody who is there, nor by somebody who is represented herself', () => {
    casting({ grantorAttendance: present }).thenRefuses('GRANTOR_IS_PRESENT');
    casting({ givenByHolder: { status: 'given', given: { ...given, grantorId: BEN, holderId: CLEO } } }).thenRefuses('PROXY_CHAIN');
  });

  it('never changes what the member said herself', () =>
    story(proxyVoteDecider)
      .knowing({ ...facts, ballot: aBallot('open', { votesMayBeReplaced: true }) })
      .given([cast('against', ADA)])
      .when(vote)
      .thenRefuses('ALREADY_VOTED'));

  it('comes before the close like any other', () => casting({ ballot: aBallot('closed') }).thenRefuses('VOTE_AFTER_CLOSE'));
});

describe('a blank proxy (C. com. L225-106)', () => {
  const blank = { status: 'given', given: { ...given, holderId: undefined } } as const;
  const opened = { ...anAssembly(), bureau: [CLEO] };
  const known = { ballot: aBallot(), roll: aRoll(ADA, BEN), assembly: opened, proxy: blank, attendance: absent } as const;
  const use = { type: 'CastBlankProxy', ...line, grantorId: ADA } as const;
  const tabledBy = (proposedBy: 'board' | 'members') => ({
    ...known,
    assembly: {
      ...opened,
      resolutions: [{ assemblyId: ASSEMBLY, resolutionId: RESOLUTION, number: 1, kind: 'ordinary', textDigest: 'd', proposedBy }],
    } as const,
  });

  it('votes for what the board proposes and against the rest, by the hand of the chair', () => {
    story(blankProxyDecider)
      .knowing(tabledBy('board'))
      .when(use)
      .then([cast('for', CLEO)]);
    story(blankProxyDecider)
      .knowing(tabledBy('members'))
      .when(use)
      .then([cast('against', CLEO)]);
  });

  it('is not used where the member votes herself, gave it to somebody, or took it back', () => {
    for (const other of [{ attendance: present }, { proxy: facts.proxy }, { proxy: { status: 'none' } as const }])
      story(blankProxyDecider)
        .knowing({ ...known, ...other })
        .when(use)
        .thenNothingHappens();
    story(blankProxyDecider)
      .knowing(known)
      .given([cast('against', ADA)])
      .when(use)
      .thenNothingHappens();
  });

  it('has no say on persons', () =>
    story(blankProxyDecider)
      .knowing({ ...known, ballot: aBallot('open', { subject: { kind: 'election', electionId: CLEO } }) })
      .when(use)
      .thenNothingHappens());

  it('is used after the deadline of the voters, and before the close', () => {
    const deadline = { ...known, ballot: aBallot('open', { closesAt: '2026-06-18T09:00:00.000Z' }) };
    story(blankProxyDecider)
      .knowing(deadline)
      .when(use)
      .then([cast('for', CLEO)]);
    story(blankProxyDecider)
      .knowing({ ...known, ballot: aBallot('closed') })
      .when(use)
      .thenRefuses('VOTE_AFTER_CLOSE');
  });
});
