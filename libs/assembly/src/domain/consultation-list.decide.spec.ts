import type { Decider } from '#kernel';
import { story } from '../../../../test/support/decider-story.js';
import { ASSEMBLY, rulebookWith } from '../../../../test/support/assembly-builders.js';
import type { AssemblyEvent } from './assembly.events.js';
import type { Assembly } from './assembly.js';
import { consultationListDecider, type DrawConsultationList } from './consultation-list.decide.js';

const decider: Decider<
  DrawConsultationList,
  Assembly,
  AssemblyEvent,
  ReturnType<NonNullable<typeof consultationListDecider.facts>>
> = consultationListDecider;

const convened: AssemblyEvent = {
  type: 'AssemblyConvened',
  data: { assemblyId: ASSEMBLY, kind: 'ordinary', date: '2026-06-18', noticeSentOn: '2026-06-01', call: 1, rulebookVersion: 1 },
};
const list = { assemblyId: ASSEMBLY, date: '2026-06-02', asOf: 41, count: 3, listHash: 'h' } as const;
const draw = { type: 'DrawConsultationList', today: '2026-06-02', ...list } as const;
const drawn: AssemblyEvent = { type: 'ConsultationListDrawn', data: list };
const told = story(decider).knowing({ rulebook: rulebookWith() });

describe('the list that members may consult', () => {
  it('is drawn on the sixteenth day before, not earlier (C. com. R225-90)', () => {
    told.given([convened]).when(draw).then([drawn]);
    told
      .given([convened])
      .when({ ...draw, today: '2026-06-01' })
      .thenRefuses('CONSULTATION_LIST_TOO_EARLY');
  });

  it('is drawn once, and anew for another day', () => {
    told.given([convened, drawn]).when(draw).thenNothingHappens();
    const postponed = { assemblyId: ASSEMBLY, date: '2026-07-18', noticeSentOn: '2026-06-20', ground: 'venue' } as const;
    told
      .given([convened, drawn, { type: 'AssemblyPostponed', data: postponed }])
      .when({ ...draw, date: '2026-07-02', today: '2026-07-03' })
      .then([{ type: 'ConsultationListDrawn', data: { ...list, date: '2026-07-02' } }]);
  });

  it('has somebody on it, and an assembly that is held', () => {
    told
      .given([convened])
      .when({ ...draw, count: 0 })
      .thenRefuses('CONSULTATION_LIST_EMPTY');
    told.given([]).when(draw).thenRefuses('ASSEMBLY_NOT_FOUND');
    told
      .given([convened, { type: 'AssemblyCancelled', data: { assemblyId: ASSEMBLY, ground: 'venue' } }])
      .when(draw)
      .thenRefuses('ASSEMBLY_CANCELLED');
  });
});
