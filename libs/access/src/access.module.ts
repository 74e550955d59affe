import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { EVENT_STORE, FactRegisters, FoldedStreams, READ_MODELS } from '#cqrs';
import type { EventStore } from '#event-store';
import type { ReadModels } from '#processing';
import { GiveApprovalHandler } from './commands/give-approval.command.js';
import { GrantRoleHandler } from './commands/grant-role.command.js';
import { RequestApprovalHandler } from './commands/request-approval.command.js';
import { ApproveResetHandler } from './commands/approve-reset.command.js';
import { RequestResetHandler } from './commands/request-reset.command.js';
import { RevokeRoleHandler } from './commands/revoke-role.command.js';
import { UseApprovalHandler } from './commands/use-approval.command.js';
import { OPERATORS } from './domain/operators.js';
import { GetApprovalHandler } from './queries/get-approval.query.js';
import { GetRolesHandler } from './queries/get-roles.query.js';
import { LedgerFactsReader } from './queries/ledger-facts-reader.js';
import { ListApprovalsHandler } from './queries/list-approvals.query.js';
import { ListRolesHandler } from './queries/list-roles.query.js';
import { operatorsRegister } from './queries/operators.register.js';

const commandHandlers = [
  ApproveResetHandler,
  GiveApprovalHandler,
  GrantRoleHandler,
  RequestApprovalHandler,
  RequestResetHandler,
  RevokeRoleHandler,
  UseApprovalHandler,
];
const queryHandlers = [GetApprovalHandler, GetRolesHandler, ListApprovalsHandler, ListRolesHandler];

/** The part of access that is in the ledger: who holds which role, and what follows from entries. */
@Module({
  providers: [...commandHandlers, ...queryHandlers, LedgerFactsReader],
  exports: [LedgerFactsReader],
})
export class AccessModule implements OnModuleInit {
  constructor(
    private readonly registers: FactRegisters,
    private readonly streams: FoldedStreams,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODELS) private readonly readModels: ReadModels,
  ) {}

  onModuleInit(): void {
    const { store, streams, readModels } = this;
    this.registers.add(OPERATORS, operatorsRegister({ store, streams, readModels }));
  }
}
