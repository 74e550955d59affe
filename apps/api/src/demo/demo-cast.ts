import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Accounts, GrantRole, Sessions, type OpenedSession, type Role } from '#access';
import { GetAssembly, ListAssemblies } from '#assembly';
import { CLOCK, followingCommandId } from '#cqrs';
import { BeginMandate, GetBody } from '#elections';
import { DomainError, type Clock } from '#kernel';
import { GetRoster } from '#membership';
import { DEMO_DECISION } from '#replay';
import type { DemoPerson } from './demo-person.js';
import { DemoService } from './demo.service.js';

/** Actor of what the demo does for its visitors; also what the pseudonyms of its employees are made from. */
const DEMO_CAST = 'd5d3a1c0-6a4e-5b51-9f0b-5d0f6c0e7a12';

/** Number of the member a visitor may be: she has not voted yet. */
const MEMBER = '200';

/** Number of the member who is on the board, where nobody is. */
const DIRECTOR = '12';

/**
 * The people of the demo. Anybody may be any of them, without a password, on a ledger that is the demo and nowhere else. What they may do is
 * in the ledger as for everybody: the first visitor who is the clerk has the role recorded.
 */
@Injectable()
export class DemoCast {
  constructor(
    private readonly demo: DemoService,
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
    private readonly accounts: Accounts,
    private readonly sessions: Sessions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Lets a visitor be somebody.
   * @param device  what her browser calls itself
   * @throws DomainError `NOT_A_DEMO`
   */
  async enter(person: DemoPerson, device: string): Promise<OpenedSession> {
    if ((await this.demo.state()).state !== 'ready') throw new DomainError('NOT_A_DEMO', {}, 'forbidden');
    const actorId = await this.actorOf(person);
    const kind = person === 'chair' || person === 'member' || person === 'board' ? 'member' : 'person';
    const { accountId } = await this.accounts.create({ kind, actorId, loginName: null });
    return this.sessions.open(accountId, { means: 'demo', device });
  }

  private actorOf(person: DemoPerson): Promise<string> {
    switch (person) {
      case 'chair':
        return this.chair();
      case 'member':
        return this.memberNumbered(MEMBER);
      case 'board':
        return this.director();
      default:
        return this.employed(person);
    }
  }

  /** Who chairs the assembly that is open. */
  private async chair(): Promise<string> {
    const { items } = await this.queries.execute(new ListAssemblies({ limit: 5 }));
    const open = items.find(({ status }) => status === 'open') ?? items[0];
    const { bureau } = await this.queries.execute(new GetAssembly(open?.assemblyId ?? ''));
    return bureau[0] ?? this.memberNumbered(MEMBER);
  }

  private async memberNumbered(numberPrefix: string): Promise<string> {
    const { items } = await this.queries.execute(new GetRoster({ numberPrefix, limit: 1 }));
    const [first] = items;
    if (!first) throw new DomainError('NOT_A_DEMO', {}, 'forbidden');
    return first.memberId;
  }

  private async director(): Promise<string> {
    const { asOf, seats } = await this.queries.execute(new GetBody('board'));
    const [seat] = seats;
    if (seat) return seat.memberId;
    const memberId = await this.memberNumbered(DIRECTOR);
    const mandateId = followingCommandId(DEMO_CAST, 'mandate');
    const terms = { body: 'board', from: asOf, lastYear: Number(asOf.slice(0, 4)) + 3, decisionRef: DEMO_DECISION } as const;
    await this.commands.execute(new BeginMandate({ mandateId, memberId, ...terms }, this.context('mandate')));
    return memberId;
  }

  private async employed(role: Role): Promise<string> {
    const actorId = followingCommandId(DEMO_CAST, role);
    await this.commands.execute(new GrantRole({ actorId, role, decisionRef: DEMO_DECISION }, this.context(role)));
    return actorId;
  }

  private context(what: string) {
    return { actor: DEMO_CAST, commandId: followingCommandId(DEMO_CAST, `${what} of ${this.clock.now()}`) };
  }
}
