import { stateOf, type Decider, type FactsOf } from '#kernel';
import { memberStream, membershipDecider } from '#membership/domain';
import { financialYearDecider, financialYearStream, rulebookInForce } from '#statutes/domain';
import { claimReimbursement } from './claim-reimbursement.js';
import { assertHolder, assertRecordId } from './holder.js';
import type { ClaimReimbursement } from './shares.commands.js';
import type { SharesEvent } from './shares.events.js';
import { sharesFolding, sharesStream, type Shares } from './shares.js';

const facts = ({ memberId, year, effectiveAt }: ClaimReimbursement) => ({
  rulebook: rulebookInForce(effectiveAt),
  membership: stateOf(membershipDecider, memberStream(memberId)),
  year: stateOf(financialYearDecider, financialYearStream(year)),
});

type Requests = ReturnType<typeof facts>;

/** Claims are decided on the holder's shares, knowing whether she left and what the accounts of the year say. */
export const claimReimbursementDecider: Decider<ClaimReimbursement, Shares, SharesEvent, Requests> = {
  ...sharesFolding,
  stream: ({ memberId }) => sharesStream(memberId),
  facts,
  decide: (command, shares, { rulebook, membership, year }: FactsOf<Requests>) => {
    assertHolder(command, membership);
    assertRecordId('claimId', command.claimId);
    return claimReimbursement(command, shares, { membership, year, rules: rulebook.rules });
  },
  rulebookVersion: ({ rulebook }) => rulebook.version,
};
