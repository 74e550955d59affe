import type { Decider } from '#kernel';
import { story } from '../../../../test/support/decider-story.js';
import { ADA, anAssembly, ASSEMBLY, RESOLUTION } from '../../../../test/support/assembly-builders.js';
import type { ResolutionCommand } from './assembly.commands.js';
import type { AssemblyEvent } from './assembly.events.js';
import type { Assembly } from './assembly.js';
import { resolutionDecider } from './resolution.decide.js';
import { toBeDecided } from './to-be-decided.js';

const decider: Decider<
  ResolutionCommand,
  Assembly,
  AssemblyEvent,
  ReturnType<NonNullable<typeof resolutionDecider.facts>>
> = resolutionDecider;

const convened: AssemblyEvent = {
  type: 'AssemblyConvened',
  data: { assemblyId: ASSEMBLY, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-06-01', call: 1, rulebookVersion: 1 },
};
const tabled: AssemblyEvent = {
  type: 'ResolutionTabled',
  data: { assemblyId: ASSEMBLY, resolutionId: RESOLUTION, number: 1, kind: 'ordinary', textDigest: 'd' },
};
const amend = { type: 'AmendResolution', assemblyId: ASSEMBLY, resolutionId: RESOLUTION, textDigest: 'e', annexDigests: ['f'] } as const;
const withdraw = { type: 'WithdrawResolution', assemblyId: ASSEMBLY, resolutionId: RESOLUTION } as const;
const { type: _amend, ...amendment } = amend;
const amended: AssemblyEvent = { type: 'ResolutionAmended', data: amendment };
const withdrawn: AssemblyEvent = { type: 'ResolutionWithdrawn', data: { assemblyId: ASSEMBLY, resolutionId: RESOLUTION } };

const before = story(decider).knowing({ putToVote: [] });

describe('a resolution on the agenda', () => {
  it('changes until it is put to the vote', () => {
    before.given([convened, tabled]).when(amend).then([amended]);
    before.given([convened, tabled, amended]).when(amend).thenNothingHappens();
    story(decider)
      .knowing({ putToVote: [RESOLUTION] })
      .given([convened, tabled])
      .when(amend)
      .thenRefuses('RESOLUTION_PUT_TO_VOTE');
  });

  it('may go, and does not come back', () => {
    before.given([convened, tabled]).when(withdraw).then([withdrawn]);
    before.given([convened, tabled, withdrawn]).when(withdraw).thenNothingHappens();
    before.given([convened, tabled, withdrawn]).when(amend).thenRefuses('RESOLUTION_WITHDRAWN');
  });

  it('is one that was tabled, at an assembly that is not over', () => {
    before.given([convened]).when(amend).thenRefuses('RESOLUTION_NOT_FOUND');
    before.given([]).when(withdraw).thenRefuses('ASSEMBLY_NOT_FOUND');
    const closed = { type: 'AssemblyClosed', data: { assemblyId: ASSEMBLY } } as const;
    const opened = { type: 'AssemblyOpened', data: { assemblyId: ASSEMBLY, bureau: [ADA] } } as const;
    before.given([convened, tabled, opened, closed]).when(amend).thenRefuses('ASSEMBLY_CLOSED');
    const cancelled = { type: 'AssemblyCancelled', data: { assemblyId: ASSEMBLY, ground: 'venue' } } as const;
    before.given([convened, tabled, cancelled]).when(withdraw).thenRefuses('ASSEMBLY_CANCELLED');
  });
});

describe('what may be put to the vote', () => {
  const assembly = anAssembly();
  if (assembly.status === 'unknown') throw new Error('the builder makes an assembly');

  it('is on the agenda and was not withdrawn', () => {
    expect(toBeDecided(RESOLUTION, assembly)).toMatchObject({ resolutionId: RESOLUTION });
    expect(() => toBeDecided(ASSEMBLY, assembly)).toThrow('RESOLUTION_NOT_FOUND');
    const gone = assembly.resolutions.map((resolution) => ({ ...resolution, withdrawn: true as const }));
    expect(() => toBeDecided(RESOLUTION, { ...assembly, resolutions: gone })).toThrow('RESOLUTION_WITHDRAWN');
  });

  it('is on a second call what the first one could not decide', () => {
    expect(toBeDecided(RESOLUTION, { ...assembly, secondCallOn: ['ordinary'] })).toMatchObject({ number: 1 });
    expect(() => toBeDecided(RESOLUTION, { ...assembly, secondCallOn: ['extraordinary'] })).toThrow('RESOLUTION_OF_FIRST_CALL');
  });
});
