import type { CommandContext, LedgerCommand, Undated } from '#cqrs';
import { EndMembership, RegisterMember } from '#membership';
import type { Identity, MembershipCommand } from '#membership/domain';
import { CancelSubscription, ClaimReimbursement, PayUpShares, ReceiveShares, SubscribeShares, TransferShares } from '#shares';
import type { ClaimReimbursement as Claiming, SharesCommand, TransferShares as Transferring } from '#shares/domain';

/** What lines of a file lead to, as deciders see it; who somebody is goes to the vault on the way. */
export type ImportCommand = Extract<
  Undated<MembershipCommand | SharesCommand | Transferring | Claiming>,
  { readonly type: keyof typeof classes }
> & { readonly identity?: Identity };

/** The command class behind each name. */
const classes = {
  RegisterMember,
  EndMembership,
  SubscribeShares,
  PayUpShares,
  CancelSubscription,
  TransferShares,
  ReceiveShares,
  ClaimReimbursement,
};

/** The command as it goes over the bus, the way of everybody. */
export const onTheBus = ({ type, ...said }: ImportCommand, context: CommandContext): LedgerCommand<unknown> =>
  // What is said fits the class of its name: both are made from one domain command.
  new classes[type](said as never, context);
