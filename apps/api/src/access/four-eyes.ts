import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { GetApproval, permissionOf, RequestApproval, secondPersonNeeded, UseApproval, type Approval } from '#access';
import { commandIdOf, FoldedStreams, followingCommandId } from '#cqrs';
import { canonicalJson, isUuid } from '#kernel';
import { CooperativeCalendar, fourEyesRulesOf, RULEBOOK_STREAM, rulebookFolding, type FourEyesOperation } from '#statutes';
import { commandContextOf, type CommandRequest } from '../http/command-context.js';
import type { NamingRequest } from './request-subject.js';

/** As much of a request as two persons agree on. */
export interface AgreedRequest extends NamingRequest, CommandRequest {
  readonly url: string;
}

/** Holds back what the rulebook asks two persons for, until a second one has agreed to the very same request. */
@Injectable()
export class FourEyes {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly streams: FoldedStreams,
    private readonly calendar: CooperativeCalendar,
  ) {}

  /**
   * Lets a request through that needs one person only, or that two have agreed on: once.
   * @throws DomainError `SECOND_PERSON_NEEDED` {approvalId}: what was asked for is kept, and nothing was done
   */
  async settle(request: AgreedRequest, operation: string, actorId: string): Promise<void> {
    const act = permissionOf(operation)?.fourEyes;
    if (!act || !(await this.isAskedFor(act))) return;
    const requestHash = hashOf(request, operation);
    const approvalId = commandIdOf(actorId, `approval of ${requestHash}`);
    const context = commandContextOf({ headers: request.headers, query: {} }, actorId);
    const approval = await this.queries.execute(new GetApproval(approvalId));
    if (isUsable(approval, context.commandId)) {
      const using = { ...context, commandId: followingCommandId(context.commandId, 'approval'), expectedRevision: undefined };
      await this.commands.execute(new UseApproval({ approvalId, requestId: context.commandId }, using));
      return;
    }
    const asking = { actor: actorId, commandId: crypto.randomUUID() };
    await this.commands.execute(
      new RequestApproval(
        { approvalId, act, operation, requestHash, requestedBy: actorId, names: { ...idsIn(request.body), ...idsIn(request.params) } },
        asking,
      ),
    );
    throw secondPersonNeeded(approvalId);
  }

  private async isAskedFor(act: FourEyesOperation): Promise<boolean> {
    const { state } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    const today = await this.calendar.today();
    const inForce = state.versions.findLast(({ effectiveFrom }) => effectiveFrom <= today);
    return inForce !== undefined && fourEyesRulesOf(inForce.rules).operations.includes(act);
  }
}

const isUsable = (approval: Approval, requestId: string): boolean =>
  approval.status === 'given' || (approval.status === 'used' && approval.requestId === requestId);

/** SHA-256 over the canonical request: operation, address and body, whatever order its fields came in. */
const hashOf = ({ url, body }: AgreedRequest, operation: string): string =>
  createHash('sha256')
    .update(canonicalJson({ operation, url, body: body ?? null }))
    .digest('hex');

/** Ids are no secret and no person's name; anything else in an address or a body is left out. */
const idsIn = (part: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(part ?? {}).filter((entry): entry is [string, string] => isUuid(String(entry[1]))));
