import type { RecordedEvent, RecordedOneOf } from '#kernel';
import type { Asked, Process, Reaction } from '#processing';
import type { ReleaseReductions, RequestReduction, WithdrawReduction } from '../domain/capital.decide.js';
import type { CapitalEvent } from '../domain/capital.events.js';
import type { CancelClaimedShares, DeferReimbursement } from '../domain/shares.commands.js';
import type { ReimbursementFixed, SharesEntryRetracted, SharesEvent } from '../domain/shares.events.js';

type Handled = RecordedOneOf<CapitalEvent | SharesEvent>;

/**
 * Carries a claim from the day its amount is fixed to the day its shares are cancelled: asks the guard of the capital, tells the holder that
 * she waits, lets those who wait have their turn when capital comes in, and cancels the shares of whose turn it is.
 */
export const reimburseInTurnProcess: Process = {
  name: 'reimburse-in-turn',
  startFrom: 'beginning',
  handles: [
    'ReimbursementFixed',
    'CapitalReductionQueued',
    'CapitalReductionReserved',
    'SharesSubscribed',
    'SharesPaidUp',
    'SharesEntryRetracted',
    'CapitalReductionWithdrawn',
  ],
  schema: ['CREATE TABLE waiting (claim_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID'],
  prepare: (database) => {
    const wait = database.prepare('INSERT OR IGNORE INTO waiting VALUES (?)');
    const served = database.prepare('DELETE FROM waiting WHERE claim_id = ?');
    const somebodyWaits = database.prepare<[], number>('SELECT EXISTS (SELECT 1 FROM waiting)').pluck();
    return {
      react: (recorded) => {
        // `handles` lists seven events of these unions.
        const event = recorded as Handled;
        switch (event.type) {
          case 'ReimbursementFixed':
            return [request(event)];
          case 'CapitalReductionQueued':
            wait.run(event.data.claimId);
            return [defer(event.data)];
          case 'CapitalReductionReserved':
            served.run(event.data.claimId);
            return [cancel(event.data)];
          case 'SharesEntryRetracted':
            return withdraw(event);
          case 'CapitalReductionWithdrawn':
            served.run(event.data.claimId);
            return somebodyWaits.get() === 1 ? [release(event)] : [];
          default:
            return somebodyWaits.get() === 1 ? [release(event)] : [];
        }
      },
    };
  },
};

/** Capital is reduced when it is decided, never in the past: what was reported since counts on it. */
const dayOf = ({ meta: { effectiveAt, recordedAt } }: RecordedEvent): string => {
  const recordedOn = recordedAt.slice(0, 10);
  return effectiveAt > recordedOn ? effectiveAt : recordedOn;
};

const request = (event: RecordedEvent<ReimbursementFixed>): Reaction => {
  const { claimId, memberId, shares } = event.data;
  const sum = (of: 'subscribedCents' | 'paidUpCents'): number => shares.reduce((cents, lot) => cents + lot[of], 0);
  const amounts = { subscribedCents: sum('subscribedCents'), paidUpCents: sum('paidUpCents') };
  const data = { claimId, memberId, ...amounts, effectiveAt: dayOf(event), minNumber: event.number };
  return { effect: 'request-reduction', command: { type: 'RequestReduction', data } satisfies Asked<RequestReduction> };
};

const defer = ({
  memberId,
  claimId,
  ground,
  requestedOn: effectiveAt,
}: (CapitalEvent & { type: 'CapitalReductionQueued' })['data']): Reaction => ({
  effect: 'defer-reimbursement',
  command: { type: 'DeferReimbursement', data: { memberId, claimId, ground, effectiveAt } } satisfies Asked<DeferReimbursement>,
});

const cancel = ({
  memberId,
  claimId,
  reducedOn: effectiveAt,
}: (CapitalEvent & { type: 'CapitalReductionReserved' })['data']): Reaction => ({
  effect: 'cancel-claimed-shares',
  command: { type: 'CancelClaimedShares', data: { memberId, claimId, effectiveAt } } satisfies Asked<CancelClaimedShares>,
});

/** Shares that had been cancelled are back, and both stay counted: only what was not carried out yet is let go. */
const withdraw = (event: RecordedEvent<SharesEntryRetracted>): readonly Reaction[] => {
  const { claim, memberId } = event.data;
  if (!claim || claim.wasCancelled) return [];
  const data = { claimId: claim.claimId, memberId, effectiveAt: dayOf(event), minNumber: event.number };
  return [{ effect: 'withdraw-reduction', command: { type: 'WithdrawReduction', data } satisfies Asked<WithdrawReduction> }];
};

const release = (event: RecordedEvent): Reaction => ({
  effect: 'release-reductions',
  command: {
    type: 'ReleaseReductions',
    data: { effectiveAt: dayOf(event), minNumber: event.number },
  } satisfies Asked<ReleaseReductions>,
});
