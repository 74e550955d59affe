import type { Assembly, Ballot, Quorum, Resolution, ResolutionKind } from '../../server/assembly.js';
import { nextStep, notVotedYet, type Surroundings } from './next-step.js';

const resolution = (number: number, kind: ResolutionKind = 'ordinary'): Resolution => ({
  resolutionId: `r${number}`,
  number,
  kind,
  text: 'Approves the accounts',
  withdrawn: false,
  proposedBy: 'board',
  annexDigests: [],
});

const at = (hour: string): string => `2026-06-18T${hour}:00.000Z`;

const ballot = (status: Ballot['status'], resolutionId = 'r1', mode: Ballot['opened']['mode'] = 'open'): Ballot => ({
  ballotId: `b-${resolutionId}-${status}`,
  status,
  openedAt: at('18:30'),
  opened: { subject: { kind: 'resolution', resolutionId }, mode, method: 'majority', choices: [], rollCount: 10 },
  votes: 3,
  late: 0,
  notVoted: null,
  counted: false,
  result: null,
  priorities: null,
  annulment: null,
});

const convened: Assembly = {
  assemblyId: 'a',
  kind: 'ordinary',
  date: '2026-06-18',
  noticeSentOn: '2026-05-20',
  call: 1,
  rulebookVersion: 1,
  status: 'convened',
  time: null,
  venue: null,
  place: null,
  agenda: [],
  documents: [],
  convocations: [],
  consultationList: null,
  bureau: [],
  openedAt: null,
  closedAt: null,
  roll: null,
  announced: { coming: 0, apologised: 0 },
  attendance: { present: 0, represented: 0 },
  quorums: [],
  resolutions: [],
  ballots: [],
};

const roll = { count: 10, date: '2026-06-18', asOf: 41, rights: 10, perCollege: {}, rollHash: 'h', corrections: [] };
const quorum: Quorum = { kind: 'ordinary', call: 1, members: 10, present: 5, represented: 0, required: 3, reached: true };
const missed: Quorum = { ...quorum, required: 6, reached: false };
const tabled: Assembly = { ...convened, resolutions: [resolution(1)] };
const sitting: Assembly = {
  ...convened,
  status: 'open',
  openedAt: at('18:00'),
  roll,
  resolutions: [resolution(1), resolution(2)],
  quorums: [quorum],
};

/** Everything sent, the list not due yet. */
const settled: Surroundings = { isSigned: false, reached: 10, listDueOn: '2026-06-02', today: '2026-06-01', passedOver: new Set() };

const step = (assembly: Assembly, surroundings: Partial<Surroundings> = {}): string => {
  const next = nextStep(assembly, { ...settled, ...surroundings });
  if ('kinds' in next) return `${next.step} ${next.kinds.join()}`;
  return 'resolution' in next ? `${next.step} ${next.resolution.number}` : next.step;
};

describe('the next step of the chair', () => {
  it.each<readonly [string, Assembly, string]>([
    ['the agenda, while it is empty', convened, 'table'],
    ['the roll, once there is an agenda', tabled, 'freezeRoll'],
    ['the opening, once the roll is frozen', { ...tabled, roll }, 'open'],
    ['the quorum, before the first vote', { ...sitting, quorums: [] }, 'noteQuorum'],
    ['the first ballot', sitting, 'openBallot 1'],
    ['its close', { ...sitting, ballots: [ballot('open')] }, 'closeBallot 1'],
    ['its close too where hands are raised', { ...sitting, ballots: [ballot('open', 'r1', 'showOfHands')] }, 'closeBallot 1'],
    ['the hands, once it is closed', { ...sitting, ballots: [ballot('closed', 'r1', 'showOfHands')] }, 'recordHands 1'],
    [
      'its result, once they are counted',
      { ...sitting, ballots: [{ ...ballot('closed', 'r1', 'showOfHands'), counted: true }] },
      'proclaim 1',
    ],
    ['its result', { ...sitting, ballots: [ballot('closed')] }, 'proclaim 1'],
    ['the next ballot', { ...sitting, ballots: [ballot('proclaimed')] }, 'openBallot 2'],
    ['the same question again, when its ballot was annulled', { ...sitting, ballots: [ballot('annulled')] }, 'openBallot 1'],
    ['the end', { ...sitting, ballots: [ballot('proclaimed'), ballot('proclaimed', 'r2')] }, 'closeAssembly'],
    ['the signatures', { ...sitting, status: 'closed' }, 'sign'],
    ['nothing, for one that was cancelled', { ...convened, status: 'cancelled' }, 'cancelled'],
  ])('is %s', (_name, assembly, next) => expect(step(assembly)).toBe(next));

  it('passes over what was withdrawn', () =>
    expect(step({ ...sitting, resolutions: [{ ...resolution(1), withdrawn: true }, resolution(2)] })).toBe('openBallot 2'));

  it('is over once the minutes are signed', () => expect(step({ ...sitting, status: 'closed' }, { isSigned: true })).toBe('signed'));
});

describe('before the assembly', () => {
  it('is the convocations, until one has reached somebody', () => expect(step(tabled, { reached: 0 })).toBe('dispatch'));

  it('asks nobody for convocations who is not told of them', () => expect(step(tabled, { reached: undefined })).toBe('freezeRoll'));

  it('is the list for consultation from its day on', () => expect(step(tabled, { today: '2026-06-02' })).toBe('drawList'));

  it('draws it once for each day the assembly is held on', () => {
    const drawn = { date: '2026-06-02', asOf: 40, count: 10, listHash: 'h' };
    expect(step({ ...tabled, consultationList: drawn }, { today: '2026-06-02' })).toBe('freezeRoll');
    expect(step({ ...tabled, consultationList: drawn }, { today: '2026-06-09', listDueOn: '2026-06-09' })).toBe('drawList');
  });

  it('can be passed over where the assembly is held without', () =>
    expect(step(tabled, { reached: 0, today: '2026-06-02', passedOver: new Set(['dispatch', 'drawList']) })).toBe('freezeRoll'));

  it('looks back at neither once the roll is frozen', () =>
    expect(step({ ...tabled, roll }, { reached: 0, today: '2026-06-02' })).toBe('open'));
});

describe('without quorum', () => {
  const mixed: Assembly = { ...sitting, resolutions: [resolution(1), resolution(2, 'extraordinary')] };

  it('is the second call', () => expect(step({ ...sitting, quorums: [missed] })).toBe('secondCall ordinary'));

  it('goes on once enough have come after all', () => expect(step({ ...sitting, quorums: [missed, quorum] })).toBe('openBallot 1'));

  it('decides first what can be decided', () => {
    const quorums: readonly Quorum[] = [quorum, { ...missed, kind: 'extraordinary' }];
    expect(step({ ...mixed, quorums })).toBe('openBallot 1');
    expect(step({ ...mixed, quorums, ballots: [ballot('proclaimed')] })).toBe('secondCall extraordinary');
  });

  const second: Assembly = {
    ...mixed,
    call: 2,
    date: '2026-07-02',
    openedAt: '2026-07-02T18:00:00.000Z',
    convocations: [{ act: 'SecondCallConvened', kinds: ['ordinary'] }],
    quorums: [missed, { ...quorum, call: 2 }],
    ballots: [ballot('proclaimed')],
  };

  it('sends the second convocation, though the roll is frozen', () =>
    expect(step({ ...second, status: 'convened' }, { reached: 0 })).toBe('dispatch'));

  it('counts anew at the second call, and puts anew only what it is about', () => {
    expect(step({ ...second, quorums: [missed] })).toBe('noteQuorum');
    expect(step(second)).toBe('openBallot 1');
    const again = { ...ballot('proclaimed'), openedAt: '2026-07-02T18:30:00.000Z' };
    expect(step({ ...second, ballots: [ballot('proclaimed'), again] })).toBe('closeAssembly');
  });

  it('calls nobody a third time', () => expect(step({ ...second, quorums: [{ ...missed, call: 2 }] })).toBe('closeAssembly'));
});

describe('who has not voted yet', () => {
  it('is counted among those who are there, or represented', () =>
    expect(notVotedYet({ present: 10, represented: 5 }, { votes: 3 })).toBe(12));
  it('is nobody when more have voted than are counted there', () =>
    expect(notVotedYet({ present: 1, represented: 0 }, { votes: 3 })).toBe(0));
});
