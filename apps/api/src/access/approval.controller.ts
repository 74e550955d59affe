import { Controller, Get, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { approvalNotFound, GetApproval, GiveApproval, ListApprovals, type ApprovalsAnswer, type WaitingApproval } from '#access';
import type { CommandContext, Receipt } from '#cqrs';
import { CommandApi, QueryApi } from '../http/command-api.js';
import { Context } from '../http/command-context.js';
import { ReadDto } from '../http/page.dto.js';
import { UuidParameter } from '../http/uuid-parameter.js';
import { ApprovalsAnswerDto } from './approval.dto.js';
import { subjectOf } from './request-subject.js';
import { Reader } from './requester.js';
import { Rights } from './rights.js';

/** What two persons do together, where the rulebook asks for it. */
@ApiTags('access')
@Controller('api/access/approvals')
export class ApprovalController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly rights: Rights,
  ) {}

  @Get()
  @QueryApi('What waits for a second person: what the reader asked for herself, and what she may agree to', ApprovalsAnswerDto)
  async approvals(@Query() { minPosition }: ReadDto, @Reader() person: string): Promise<ApprovalsAnswer> {
    const { items, ...answer } = await this.queries.execute(new ListApprovals(minPosition));
    const shown = await Promise.all(items.map(async (item) => item.requestedBy === person || this.mayDo(person, item)));
    return { ...answer, items: items.filter((_item, index) => shown[index]) };
  }

  /** One who may not do it herself is told no more than that there is no such request. */
  @Post(':approvalId')
  @CommandApi('Agree to what somebody else asked for: she may then do it, once')
  async approve(@UuidParameter('approvalId') approvalId: string, @Context() context: CommandContext): Promise<Receipt> {
    const approval = await this.queries.execute(new GetApproval(approvalId));
    const isHers = approval.status !== 'none' && approval.request.requestedBy === context.actor;
    if (approval.status === 'none' || !(isHers || (await this.mayDo(context.actor, approval.request)))) throw approvalNotFound(approvalId);
    return this.commands.execute(new GiveApproval({ approvalId, approvedBy: context.actor }, context));
  }

  private mayDo(person: string, { operation, names }: Pick<WaitingApproval, 'operation' | 'names'>): Promise<boolean> {
    return this.rights.may(person, operation, subjectOf({ params: names, query: {} }));
  }
}
