import {
  after,
  admitted,
  applied,
  bob,
  facts,
  lot,
  memberId,
  other,
  paidWhole,
  told,
} from '../../../../test/scenarios/register-support/share-story.js';
import { story } from '../../../../test/support/decider-story.js';
import { retractTransferDecider } from './retract-transfer.decide.js';
import type { SharesEvent } from './shares.events.js';
import { sharesFolding, type Shares } from './shares.js';

const out: SharesEvent = {
  type: 'SharesTransferredOut',
  data: { memberId, transferId: other, counterpartyId: bob, cause: 'sale', transferredOn: '2021-01-01', ...lot(2) },
};
const come: SharesEvent = {
  type: 'SharesTransferredIn',
  data: { memberId: bob, counterpartyId: memberId, transferredOn: '2021-01-01', ...lot(2), subscriptionId: other },
};
const passedOn: SharesEvent = {
  type: 'SharesTransferredOut',
  data: {
    ...lot(1),
    memberId: bob,
    transferId: other,
    counterpartyId: memberId,
    cause: 'gift',
    transferredOn: '2021-02-01',
    subscriptionId: other,
  },
};
const holding = (...events: readonly SharesEvent[]): Shares => events.reduce(sharesFolding.evolve, sharesFolding.initialState);

const retract = {
  type: 'RetractTransfer',
  memberId,
  transferId: other,
  counterpartyId: bob,
  ground: 'wrongPerson',
  effectiveAt: '2021-03-01',
} as const;

const retracting = story(retractTransferDecider)
  .knowing({ membership: after(applied, admitted), received: holding(come) })
  .given([...paidWhole, out]);

const retracted: SharesEvent = {
  type: 'SharesEntryRetracted',
  data: { memberId, revision: 2, ground: 'wrongPerson', transfer: { transferId: other, counterpartyId: bob } },
};

describe('taking a transfer back', () => {
  it('is one entry for both sides', () => retracting.when(retract).then([retracted]));
  it('gives the shares to whoever had them', () =>
    expect(holding(...paidWhole, out, retracted).subscriptions).toEqual(holding(...paidWhole).subscriptions));
  it('is refused where the shares went on', () =>
    retracting
      .knowing({ membership: after(applied), received: holding(come, passedOn) })
      .when(retract)
      .thenRefuses('SHARES_ENTRIES_DEPEND'));
  it('waits until the other side is written', () =>
    retracting
      .knowing({ membership: after(applied), received: holding() })
      .when(retract)
      .thenRefuses('TRANSFER_UNDER_WAY'));
  it('needs a transfer to this person', () => {
    retracting.when({ ...retract, counterpartyId: memberId }).thenRefuses('TRANSFER_UNKNOWN');
    retracting
      .given([...paidWhole, out, retracted])
      .when(retract)
      .thenRefuses('TRANSFER_UNKNOWN');
  });
});

describe('the other side', () => {
  const back = { type: 'GiveBackShares', memberId: bob, transferId: other, ground: 'wrongPerson', effectiveAt: '2021-03-01' } as const;
  const given: SharesEvent = { type: 'SharesEntryRetracted', data: { memberId: bob, revision: 0, ground: 'wrongPerson' } };
  const receive = {
    type: 'ReceiveShares',
    memberId: bob,
    counterpartyId: memberId,
    lot: { ...lot(2), subscriptionId: other },
    effectiveAt: '2021-01-01',
  } as const;

  it('gives back what came in, once', () => {
    told.knowing(facts).given([come]).when(back).then([given]);
    told.given([come, given]).when(back).thenNothingHappens();
  });
  it('gives back, and takes in, although its membership was taken back too', () => {
    const unknown = { ...facts, membership: after() };
    told.knowing(unknown).given([come]).when(back).then([given]);
    told.knowing(unknown).given([come, given]).when(receive).thenNothingHappens();
  });
  it('does not take it in again', () => told.given([come, given]).when(receive).thenNothingHappens());
});
