import { plainCooperativeRules } from '#statutes/domain';
import { story } from '../../../../test/support/decider-story.js';
import { aBallot, ADA, aRoll, ASSEMBLY, BEN, CLEO, rulebookWith } from '../../../../test/support/assembly-builders.js';
import { ballotResult } from './ballot.result.js';
import { quorumDecider } from './quorum.decide.js';
import type { FrozenRoll } from './roll.js';

const frozenRoll = aRoll(ADA, BEN, CLEO) as FrozenRoll;
const roll: FrozenRoll = { ...frozenRoll, frozen: { ...frozenRoll.frozen, perCollege: { users: 1, workers: 2 } } };
const half = { firstCall: '1/2', secondCall: '0', perCollege: true };
const rulebook = rulebookWith({ quorums: { ...plainCooperativeRules.quorums, ordinary: half } });
const past = [
  {
    type: 'AssemblyConvened',
    data: { assemblyId: ASSEMBLY, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-06-01', call: 1, rulebookVersion: 1 },
  },
  { type: 'AssemblyOpened', data: { assemblyId: ASSEMBLY, bureau: [ADA] } },
] as const;
const note = { type: 'NoteQuorum', assemblyId: ASSEMBLY, kind: 'ordinary' } as const;
const noted = { assemblyId: ASSEMBLY, kind: 'ordinary', call: 1, members: 3, present: 2, represented: 0, required: 2 } as const;
const workers = { college: 'workers', members: 2, present: 2, represented: 0, required: 1, reached: true };
const users = { college: 'users', members: 1, present: 0, represented: 0, required: 1, reached: false };

describe('a quorum of each college', () => {
  const told = story(quorumDecider).given(past);

  it('is not reached while one college is short, however many came of the others', () => {
    told
      .knowing({
        rulebook,
        roll,
        attendance: { present: 2, represented: 0 },
        attendanceOfColleges: { workers: { present: 2, represented: 0 } },
      })
      .when(note)
      .then([{ type: 'QuorumNoted', data: { ...noted, reached: false, colleges: [users, workers] } }]);
  });

  it('is reached when each has enough, by proxy too', () => {
    const attendanceOfColleges = { workers: { present: 2, represented: 0 }, users: { present: 0, represented: 1 } };
    told
      .knowing({ rulebook, roll, attendance: { present: 2, represented: 1 }, attendanceOfColleges })
      .when(note)
      .then([
        {
          type: 'QuorumNoted',
          data: { ...noted, represented: 1, reached: true, colleges: [{ ...users, represented: 1, reached: true }, workers] },
        },
      ]);
  });
});

describe('a ballot under a quorum of each college', () => {
  const opened = aBallot('closed', { quorum: '1/2', rollCount: 3, present: 2 }).opened;
  const votes = { votes: [{ choice: '"for"', count: 2 }] };
  const there = (present: number) => [{ college: 'users', members: 1, present, represented: 0 }];

  it('decides nothing while one college is short', () => {
    expect(ballotResult({ ...opened, presenceOfColleges: there(0) }, votes)).toMatchObject({ outcome: 'quorumNotReached' });
    expect(ballotResult({ ...opened, presenceOfColleges: there(1) }, votes)).toMatchObject({ outcome: 'adopted' });
  });
});
