import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FoldedStreams } from '#cqrs';
import { approvalFolding, approvalStream, type Approval } from '../domain/approval.js';

/** Where something that two persons do stands, as its stream says now. */
export class GetApproval extends Query<Approval> {
  constructor(readonly approvalId: string) {
    super();
  }
}

@QueryHandler(GetApproval)
export class GetApprovalHandler implements IQueryHandler<GetApproval> {
  constructor(private readonly streams: FoldedStreams) {}

  async execute({ approvalId }: GetApproval): Promise<Approval> {
    return (await this.streams.load(approvalStream(approvalId), approvalFolding)).state;
  }
}
