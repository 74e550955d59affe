import type { RecordedEvent, RecordedOneOf } from '#kernel';
import { followingCommandId } from '#cqrs';
import type { MembershipEvent, SuspensionCause } from '#membership/domain';
import type { Process, Reaction } from '#processing';
import type { ReimbursementFixed, SharesEntryRetracted } from '#shares/domain';
import type { AccountsApproved, MemberRight } from '#statutes/domain';
import type { ProceedingEvent } from '../domain/proceeding.events.js';
import { proceedingStream } from '../domain/proceeding.js';
import { EXCLUDED_TABLES, exclusionsIn } from './exclusions-carried-out.js';

type Heard = RecordedOneOf<ProceedingEvent | MembershipEvent | AccountsApproved | ReimbursementFixed | SharesEntryRetracted>;

/**
 * Carries out what was decided, and takes it back when the decision is: rights rest and come back; an excluded member leaves, and her shares
 * are claimed from the accounts of her last year. Mandates and candidacies follow from the membership, as they always do.
 */
export const carryOutMeasures: Process = {
  name: 'carry-out-measures',
  startFrom: 'beginning',
  handles: [
    'InterimMeasureOrdered',
    'InterimMeasureLifted',
    'SanctionTookEffect',
    'SanctionLifted',
    'MembershipEnded',
    'MembershipEntryRetracted',
    'AccountsApproved',
    'ReimbursementFixed',
    'SharesEntryRetracted',
  ],
  schema: EXCLUDED_TABLES,
  prepare: (database) => {
    const exclusions = exclusionsIn(database);
    return {
      react: (recorded) => {
        // `handles` lists events of these unions.
        const event = recorded as Heard;
        switch (event.type) {
          case 'InterimMeasureOrdered':
            return suspending(event, event.data, 'interimMeasure');
          case 'InterimMeasureLifted':
            return restoring(event.data);
          case 'SanctionTookEffect':
            if (event.data.measure === 'exclusion') return exclusions.tookEffect(event.data, decisionOf(event, event.data));
            return suspending(event, event.data, 'sanction');
          case 'SanctionLifted':
            return event.data.measure === 'exclusion' ? exclusions.lifted(event.data) : restoring(event.data);
          case 'MembershipEnded':
            return exclusions.ended(event.data, event.revision);
          case 'MembershipEntryRetracted':
            exclusions.takenBack(event.data.memberId, event.data.revision);
            return [];
          case 'AccountsApproved':
            return exclusions.approved(event.data.year, event.meta.effectiveAt);
          case 'ReimbursementFixed':
            return exclusions.claimed(event.data.memberId, event.data.claimId, event.revision);
          case 'SharesEntryRetracted':
            if (event.data.claim) exclusions.claimTakenBack(event.data.memberId, event.data.claim.claimId);
            return [];
          default:
            return [];
        }
      },
    };
  },
};

interface Resting {
  readonly proceedingId: string;
  readonly memberId: string;
  readonly measureNumber: number;
  readonly rights: readonly MemberRight[];
}

/** The decision an entry carries out; the case itself where a policy decided. */
const decisionOf = ({ meta }: RecordedEvent, { proceedingId }: Resting): string => meta.decisionRef ?? proceedingStream(proceedingId);

/** The same measure suspends the same right once, and gives back that and nothing else. */
const suspensionOf = ({ proceedingId, measureNumber }: Resting, right: MemberRight): string =>
  followingCommandId(proceedingId, `measure ${measureNumber} ${right}`);

const suspending = (event: RecordedEvent, measure: Resting & { readonly from: string; readonly until?: string }, cause: SuspensionCause) =>
  measure.rights.map((right): Reaction => {
    const { memberId, from, until } = measure;
    const when = { effectiveAt: from, until, decisionRef: decisionOf(event, measure) };
    const data = { memberId, right, cause, suspensionId: suspensionOf(measure, right), ...when };
    return { effect: `suspend ${right}`, command: { type: 'SuspendRight', data } };
  });

const restoring = (measure: Resting & { readonly liftedOn: string }) =>
  measure.rights.map((right): Reaction => {
    const { memberId, liftedOn } = measure;
    const data = { memberId, right, suspensionId: suspensionOf(measure, right), effectiveAt: liftedOn };
    return { effect: `restore ${right}`, command: { type: 'RestoreRight', data } };
  });
