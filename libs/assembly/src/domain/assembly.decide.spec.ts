import { story } from '../../../../test/support/decider-story.js';
import { aRoll, ADA, ASSEMBLY, RESOLUTION } from '../../../../test/support/assembly-builders.js';
import { assemblyDecider } from './assembly.decide.js';
import type { AssemblyEvent } from './assembly.events.js';
import type { Roll } from './roll.js';

const noRoll: Roll = { status: 'none', parts: [] };
const convened: AssemblyEvent = {
  type: 'AssemblyConvened',
  data: { assemblyId: ASSEMBLY, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-06-01', call: 1, rulebookVersion: 1 },
};
const opened: AssemblyEvent = { type: 'AssemblyOpened', data: { assemblyId: ASSEMBLY, bureau: [ADA] } };
const closed: AssemblyEvent = { type: 'AssemblyClosed', data: { assemblyId: ASSEMBLY } };
const tabled: AssemblyEvent = {
  type: 'ResolutionTabled',
  data: { assemblyId: ASSEMBLY, resolutionId: RESOLUTION, number: 1, kind: 'ordinary', textDigest: 'd' },
};

const withRoll = story(assemblyDecider).knowing({ roll: aRoll(ADA) });
const withoutRoll = story(assemblyDecider).knowing({ roll: noRoll });

describe('the agenda', () => {
  const table = { type: 'TableResolution', assemblyId: ASSEMBLY, resolutionId: RESOLUTION, kind: 'ordinary', textDigest: 'd' } as const;

  it('numbers resolutions in the order in which they are tabled', () => {
    withoutRoll.given([convened]).when(table).then([tabled]);
  });

  it('stays as it is when the same is said twice, and refuses another text under the same id', () => {
    withoutRoll.given([convened, tabled]).when(table).thenNothingHappens();
    withoutRoll
      .given([convened, tabled])
      .when({ ...table, textDigest: 'other' })
      .thenRefuses('RESOLUTION_ALREADY_TABLED');
  });

  it('is that of the first call on the second one', () => {
    const data = { assemblyId: ASSEMBLY, date: '2026-07-10', noticeSentOn: '2026-06-19', kinds: ['ordinary'] } as const;
    withRoll
      .given([convened, opened, { type: 'SecondCallConvened', data }])
      .when(table)
      .thenRefuses('AGENDA_FIXED');
  });

  it('belongs to an assembly that is known and not over', () => {
    withoutRoll.given([]).when(table).thenRefuses('ASSEMBLY_NOT_FOUND');
    withRoll.given([convened, opened, closed]).when(table).thenRefuses('ASSEMBLY_CLOSED');
  });
});

describe('an assembly that was called off', () => {
  const cancelled: AssemblyEvent = { type: 'AssemblyCancelled', data: { assemblyId: ASSEMBLY, ground: 'venue' } };
  const calledOff = withRoll.given([convened, cancelled]);

  it('is not opened any more', () => {
    calledOff.when({ type: 'OpenAssembly', assemblyId: ASSEMBLY, bureau: [ADA] }).thenRefuses('ASSEMBLY_CANCELLED');
  });
});

describe('opening and closing an assembly', () => {
  const open = { type: 'OpenAssembly', assemblyId: ASSEMBLY, bureau: [ADA] } as const;
  const close = { type: 'CloseAssembly', assemblyId: ASSEMBLY } as const;

  it('needs a frozen roll', () => {
    withoutRoll.given([convened]).when(open).thenRefuses('ROLL_NOT_FROZEN');
    withRoll.given([convened]).when(open).then([opened]);
  });

  it('happens once', () => {
    withRoll.given([convened, opened]).when(open).thenNothingHappens();
    withRoll.given([convened, opened]).when(close).then([closed]);
    withRoll.given([convened, opened, closed]).when(close).thenNothingHappens();
    withRoll.given([convened, opened, closed]).when(open).thenRefuses('ASSEMBLY_CLOSED');
    withRoll.given([convened]).when(close).thenRefuses('ASSEMBLY_NOT_OPEN');
  });
});
