import { createHash } from 'node:crypto';
import { Inject } from '@nestjs/common';
import { CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { DecisionRunner, EVENT_STORE, FoldedStreams, LedgerCommand, type Receipt } from '#cqrs';
import type { EventStore } from '#event-store';
import { CooperativeCalendar, RULEBOOK_STREAM, rulebookFolding } from '#statutes';
import { assemblyNotFound } from '../domain/assembly.errors.js';
import { assemblyFolding, assemblyStream } from '../domain/assembly.js';
import { consultationListDecider } from '../domain/consultation-list.decide.js';
import { consultationDayOf } from '../domain/list-days.js';
import { rulesOf } from '../domain/pinned-rules.js';
import { membersOfDay } from '../queries/members-of-day.js';

/** The list that members may consult is drawn from the register, as it was known at the end of its day. */
export class DrawConsultationList extends LedgerCommand<{ readonly assemblyId: string }> {}

@CommandHandler(DrawConsultationList)
export class DrawConsultationListHandler implements ICommandHandler<DrawConsultationList> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly streams: FoldedStreams,
    private readonly queries: QueryBus,
    private readonly calendar: CooperativeCalendar,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** @throws DomainError `ASSEMBLY_NOT_FOUND`, `REGISTER_NOT_READY`, and those of the decider */
  async execute({ data: { assemblyId }, context }: DrawConsultationList): Promise<Receipt> {
    const stream = await this.streams.load(assemblyStream(assemblyId), assemblyFolding);
    // The register may have moved on since: what was drawn under this command is what it answers.
    const earlier = stream.earlier(context.commandId);
    if (earlier) return earlier.receipt;
    const { state: assembly } = stream;
    const { state: rulebook } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    if (assembly.status === 'unknown') throw assemblyNotFound(assemblyId);
    const date = consultationDayOf(assembly, rulesOf(rulebook, assembly));
    const today = await this.calendar.today();
    const drawn = await this.listOn(date, today, assemblyId);
    return this.decisions.run(consultationListDecider, { type: 'DrawConsultationList', assemblyId, date, today, ...drawn }, context);
  }

  /** On its day, as known now; afterwards, as known at the end of that day. */
  private async listOn(date: string, today: string, assemblyId: string) {
    const minNumber = (await this.store.head())?.number ?? -1;
    let asOf = date < today ? await this.calendar.numberAt(date, 'date') : minNumber;
    const hash = createHash('sha256');
    let count = 0;
    for await (const { items, stale, knownAt } of membersOfDay(this.queries, { asOf: date, knownAt: asOf, minNumber })) {
      if (stale) throw new DomainError('REGISTER_NOT_READY', { assemblyId }, 'unavailable');
      asOf = knownAt;
      for (const { memberId, college } of items) hash.update(`${memberId}\t${college ?? ''}\n`);
      count += items.length;
    }
    return { asOf, count, listHash: hash.digest('hex') };
  }
}
