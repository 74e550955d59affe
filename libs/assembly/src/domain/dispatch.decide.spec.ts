import { story } from '../../../../test/support/decider-story.js';
import { ADA, anAssembly, ASSEMBLY, BEN } from '../../../../test/support/assembly-builders.js';
import { dispatchDecider, MEMBERS_IN_AN_ENTRY } from './dispatch.decide.js';

const told = story(dispatchDecider).knowing({ assembly: anAssembly('convened') });
const sent = { assemblyId: ASSEMBLY, channel: 'email', outcome: 'sent', memberIds: [ADA, BEN] } as const;
const record = { type: 'RecordDispatch', ...sent } as const;

describe('the dispatch of a convocation', () => {
  it('is recorded for the day the members are called for', () => {
    told.when(record).then([{ type: 'ConvocationDispatched', data: { ...sent, date: '2026-06-18' } }]);
  });

  it('names somebody, and no more members than an entry holds', () => {
    told.when({ ...record, memberIds: [] }).thenRefuses('DISPATCH_INVALID');
    told.when({ ...record, memberIds: Array.from({ length: MEMBERS_IN_AN_ENTRY + 1 }, () => ADA) }).thenRefuses('DISPATCH_INVALID');
  });

  it('is about an assembly that is held', () => {
    story(dispatchDecider)
      .knowing({ assembly: { status: 'unknown' } })
      .when(record)
      .thenRefuses('ASSEMBLY_NOT_FOUND');
    const convened = anAssembly('closed');
    story(dispatchDecider)
      .knowing({ assembly: convened.status === 'unknown' ? convened : { ...convened, cancelled: 'venue' } })
      .when(record)
      .thenRefuses('ASSEMBLY_CANCELLED');
  });
});
