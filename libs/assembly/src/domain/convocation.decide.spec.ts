import type { Decider } from '#kernel';
import { story } from '../../../../test/support/decider-story.js';
import { ADA, ASSEMBLY, RESOLUTION, rulebookWith } from '../../../../test/support/assembly-builders.js';
import type { ConvocationCommand } from './assembly.commands.js';
import type { AssemblyEvent } from './assembly.events.js';
import type { Assembly } from './assembly.js';
import { convocationDecider } from './convocation.decide.js';

// A story begins with any event of the stream, of which this decider records some only.
const decider: Decider<
  ConvocationCommand,
  Assembly,
  AssemblyEvent,
  ReturnType<NonNullable<typeof convocationDecider.facts>>
> = convocationDecider;

const told = story(decider).knowing({ rulebook: rulebookWith() });

const meeting = { date: '2026-06-18', noticeSentOn: '2026-06-01' } as const;
const convened: AssemblyEvent = {
  type: 'AssemblyConvened',
  data: { assemblyId: ASSEMBLY, kind: 'ordinary', call: 1, rulebookVersion: 1, ...meeting },
};
const tabled: AssemblyEvent = {
  type: 'ResolutionTabled',
  data: { assemblyId: ASSEMBLY, resolutionId: RESOLUTION, number: 1, kind: 'ordinary', textDigest: 'd' },
};
const opened: AssemblyEvent = { type: 'AssemblyOpened', data: { assemblyId: ASSEMBLY, bureau: [ADA] } };
const quorum = (kind: 'ordinary' | 'extraordinary', reached: boolean): AssemblyEvent => ({
  type: 'QuorumNoted',
  data: { assemblyId: ASSEMBLY, kind, call: 1, members: 8_160, present: reached ? 816 : 531, represented: 0, required: 816, reached },
});
const cancelled: AssemblyEvent = { type: 'AssemblyCancelled', data: { assemblyId: ASSEMBLY, ground: 'venue' } };

const convene = { type: 'ConveneAssembly', assemblyId: ASSEMBLY, kind: 'ordinary', ...meeting } as const;

describe('convening an assembly', () => {
  it('pins the rulebook in force when the notice is sent', () => {
    told.given([]).when(convene).then([convened]);
  });

  it('says when, where, how, what about and what may be read', () => {
    const said = {
      time: '18:30',
      placeDigest: 'p',
      venue: 'roomAndRemote',
      agenda: ['a'],
      documents: [{ kind: 'accounts', digest: 'd' }],
    } as const;
    told
      .given([])
      .when({ ...convene, ...said })
      .then([{ type: 'AssemblyConvened', data: { ...convened.data, ...said } }]);
  });

  it('takes fifteen days of notice, the day of the notice not counted (C. com. R225-69)', () => {
    told
      .given([])
      .when({ ...convene, noticeSentOn: '2026-06-03' })
      .then([{ ...convened, data: { ...convened.data, noticeSentOn: '2026-06-03' } }]);
    told
      .given([])
      .when({ ...convene, noticeSentOn: '2026-06-04' })
      .thenRefuses('NOTICE_TOO_SHORT');
  });

  it('is recorded as irregular when the chair insists, and only when the notice is late', () => {
    const late = { days: 14, required: 15, ground: 'unanimousConsent' } as const;
    told
      .given([])
      .when({ ...convene, noticeSentOn: '2026-06-04', lateNoticeGround: 'unanimousConsent' })
      .then([{ ...convened, data: { ...convened.data, noticeSentOn: '2026-06-04', lateNotice: late } }]);
    told
      .given([])
      .when({ ...convene, lateNoticeGround: 'unanimousConsent' })
      .then([convened]);
    told
      .given([])
      .when({ ...convene, noticeSentOn: '2026-06-19', lateNoticeGround: 'courtOrder' })
      .thenRefuses('NOTICE_TOO_SHORT');
  });

  it('is refused twice, before any rulebook, and for a day or an hour that does not exist', () => {
    told.given([convened]).when(convene).thenRefuses('ASSEMBLY_ALREADY_CONVENED');
    told
      .given([])
      .when({ ...convene, noticeSentOn: '2019-01-01', date: '2019-06-01' })
      .thenRefuses('NO_RULEBOOK_IN_FORCE');
    told
      .given([])
      .when({ ...convene, date: '2026-06-31' })
      .thenRefuses('DATE_INVALID');
    told
      .given([])
      .when({ ...convene, time: '24:00' })
      .thenRefuses('TIME_INVALID');
  });
});

describe('an assembly that is not held on its day', () => {
  const postpone = {
    type: 'PostponeAssembly',
    assemblyId: ASSEMBLY,
    date: '2026-07-02',
    noticeSentOn: '2026-06-15',
    ground: 'venue',
  } as const;
  const cancel = { type: 'CancelAssembly', assemblyId: ASSEMBLY, ground: 'venue' } as const;

  it('is postponed with a notice of its own', () => {
    const { type: _command, ...data } = postpone;
    told
      .given([convened])
      .when(postpone)
      .then([{ type: 'AssemblyPostponed', data }]);
    told
      .given([convened])
      .when({ ...postpone, noticeSentOn: '2026-06-18' })
      .thenRefuses('NOTICE_TOO_SHORT');
    told
      .given([convened, { type: 'AssemblyPostponed', data }])
      .when(postpone)
      .thenNothingHappens();
  });

  it('is called off before it is opened, once', () => {
    told.given([convened]).when(cancel).then([cancelled]);
    told.given([convened, cancelled]).when(cancel).thenNothingHappens();
    told.given([convened, opened]).when(cancel).thenRefuses('ASSEMBLY_UNDER_WAY');
    told.given([convened, opened]).when(postpone).thenRefuses('ASSEMBLY_UNDER_WAY');
  });

  it('is not called anew once it is called off', () => {
    told.given([convened, cancelled]).when(postpone).thenRefuses('ASSEMBLY_CANCELLED');
    told.given([]).when(cancel).thenRefuses('ASSEMBLY_NOT_FOUND');
  });
});

describe('a second call', () => {
  const again = { type: 'ConveneSecondCall', assemblyId: ASSEMBLY, date: '2026-07-10', noticeSentOn: '2026-06-19' } as const;
  const { type: _command, ...said } = again;
  const secondCall = (kinds: readonly ('ordinary' | 'extraordinary')[]): AssemblyEvent => ({
    type: 'SecondCallConvened',
    data: { ...said, kinds },
  });
  const failed = [convened, tabled, opened, quorum('ordinary', false)];

  it('follows a first call without quorum, with the shorter notice of the rulebook', () => {
    told
      .given(failed)
      .when(again)
      .then([secondCall(['ordinary'])]);
    told
      .given(failed)
      .when({ ...again, date: '2026-06-28' })
      .thenRefuses('NOTICE_TOO_SHORT');
  });

  it('is refused when the quorum was reached, not noted, or noted again and reached', () => {
    told
      .given([convened, tabled, opened, quorum('ordinary', true)])
      .when(again)
      .thenRefuses('QUORUM_WAS_REACHED');
    told.given([convened, tabled, opened]).when(again).thenRefuses('QUORUM_NOT_NOTED');
    told
      .given([...failed, quorum('ordinary', true)])
      .when(again)
      .thenRefuses('QUORUM_WAS_REACHED');
  });

  it('is about what could not be decided, and nothing else', () => {
    told
      .given([convened, tabled, opened, quorum('ordinary', true), quorum('extraordinary', false)])
      .when(again)
      .then([secondCall(['extraordinary'])]);
  });

  it('is told after the first call was held, and once', () => {
    told
      .given(failed)
      .when({ ...again, noticeSentOn: '2026-06-17' })
      .thenRefuses('SECOND_CALL_TOO_EARLY');
    told
      .given([...failed, secondCall(['ordinary'])])
      .when(again)
      .thenNothingHappens();
    told
      .given([...failed, secondCall(['ordinary'])])
      .when({ ...again, date: '2026-07-11' })
      .thenRefuses('SECOND_CALL_CONVENED');
  });
});
