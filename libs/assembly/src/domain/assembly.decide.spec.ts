import { story } from '../../../../test/support/decider-story.js';
import { aRoll, ADA, ASSEMBLY, RESOLUTION, rulebookWith } from '../../../../test/support/assembly-builders.js';
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

const withRoll = story(assemblyDecider).knowing({ rulebook: rulebookWith(), roll: aRoll(ADA) });
const withoutRoll = story(assemblyDecider).knowing({ rulebook: rulebookWith(), roll: noRoll });

const convene = {
  type: 'ConveneAssembly',
  assemblyId: ASSEMBLY,
  kind: 'ordinary',
  date: '2026-06-18',
  noticeSentOn: '2026-06-01',
} as const;

describe('convening an assembly', () => {
  it('pins the rulebook in force when the notice is sent', () => {
    withoutRoll.given([]).when(convene).then([convened]);
  });

  it('takes fifteen days of notice, the day of the notice not counted (C. com. R225-69)', () => {
    withoutRoll
      .given([])
      .when({ ...convene, noticeSentOn: '2026-06-03' })
      .then([{ ...convened, data: { ...convened.data, noticeSentOn: '2026-06-03' } }]);
    withoutRoll
      .given([])
      .when({ ...convene, noticeSentOn: '2026-06-04' })
      .thenRefuses('NOTICE_TOO_SHORT');
  });

  it('takes ten days for a second call', () => {
    withoutRoll
      .given([])
      .when({ ...convene, call: 2, noticeSentOn: '2026-06-09' })
      .thenRefuses('NOTICE_TOO_SHORT');
    withoutRoll
      .given([])
      .when({ ...convene, call: 2, noticeSentOn: '2026-06-08' })
      .then([{ type: 'AssemblyConvened', data: { ...convened.data, call: 2, noticeSentOn: '2026-06-08' } }]);
  });

  it('is refused twice, before any rulebook, and for a date that does not exist', () => {
    withoutRoll.given([convened]).when(convene).thenRefuses('ASSEMBLY_ALREADY_CONVENED');
    withoutRoll
      .given([])
      .when({ ...convene, noticeSentOn: '2019-01-01', date: '2019-06-01' })
      .thenRefuses('NO_RULEBOOK_IN_FORCE');
    withoutRoll
      .given([])
      .when({ ...convene, date: '2026-06-31' })
      .thenRefuses('DATE_INVALID');
  });
});

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

  it('belongs to an assembly that is known and not over', () => {
    withoutRoll.given([]).when(table).thenRefuses('ASSEMBLY_NOT_FOUND');
    withRoll.given([convened, opened, closed]).when(table).thenRefuses('ASSEMBLY_CLOSED');
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
