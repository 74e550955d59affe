import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { UpcasterChain } from '#event-store';
import { openSqliteEventStore, type SqliteEventStore } from '#event-store/sqlite';
import { DomainError, systemClock, type Decider, type DomainCommand, type DomainEvent, type FactRequests } from '#kernel';
import { membershipDecider } from '#membership/domain';
import { LeaseRegister, ProcessorHost, type CommandDispatcher } from '#processing';
import {
  RULEBOOK_IN_FORCE,
  RULEBOOK_STREAM,
  rulebookDecider,
  rulebookFolding,
  rulebookOn,
  SHARED_ENTERPRISE_DISCIPLINE,
  sharedEnterpriseRules,
} from '#statutes/domain';
// Not through the front doors: they load the framework, and short lives would spend most of their time on that.
import type { CommandContext } from '../../libs/cqrs/src/command-context.js';
import { DecisionRunner, type Undated } from '../../libs/cqrs/src/decision-runner.js';
import { FactRegisters } from '../../libs/cqrs/src/fact-registers.js';
import { FoldedStreams } from '../../libs/cqrs/src/folded-streams.js';
import type { Receipt } from '../../libs/cqrs/src/receipt.js';
import { applyPolicyDecider } from '../../libs/discipline/src/domain/apply-policy.decide.js';
import { BOARD_ON_DAY } from '../../libs/discipline/src/domain/board.js';
import { effectDecider } from '../../libs/discipline/src/domain/effect.decide.js';
import { openingDecider } from '../../libs/discipline/src/domain/opening.decide.js';
import { applyPolicies } from '../../libs/discipline/src/processes/apply-policies.process.js';
import { carryOutMeasures } from '../../libs/discipline/src/processes/carry-out-measures.process.js';
import { keepDeadlines } from '../../libs/discipline/src/processes/keep-deadlines.process.js';

export const DIRECTORS = ['bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb', 'cccccccc-cccc-4ccc-8ccc-cccccccccccc'] as const;

/** Members whose incidents the rulebook answers. */
export const MEMBERS = Array.from({ length: 40 }, (_, n) => `11111111-1111-4111-8111-${String(n).padStart(12, '0')}`);

/** The board excludes, at once, and the assembly may quash it: so the way to an exclusion and back is short. */
const discipline = { ...SHARED_ENTERPRISE_DISCIPLINE, byAssembly: [], appealSuspends: false };

const OFFICE = 'b7b0c6b0-6a4e-4a0e-8f57-5b0c1f0d2e01';
const PROCESSES = '00000000-0000-4000-8000-000000000003';

/** A cooperative that sanctions, without the framework around it. */
export class DisciplineOffice {
  readonly store: SqliteEventStore;
  private readonly decisions: DecisionRunner;
  private readonly leases: LeaseRegister;

  constructor(private readonly folder: string) {
    const upcasters = new UpcasterChain();
    this.store = openSqliteEventStore({ file: join(folder, 'ledger.sqlite') });
    this.leases = new LeaseRegister(join(folder, 'lease.sqlite'), systemClock);
    const streams = new FoldedStreams(this.store, upcasters);
    const registers = new FactRegisters();
    registers.add(BOARD_ON_DAY, () => ({ directors: DIRECTORS }));
    registers.add(RULEBOOK_IN_FORCE, async ({ date }) => {
      const { state } = await streams.load(RULEBOOK_STREAM, rulebookFolding);
      return rulebookOn(state, String(date));
    });
    this.decisions = new DecisionRunner(this.store, systemClock, upcasters, registers, streams);
  }

  /** A command somebody gives. */
  decide<Command extends DomainCommand, State, Event extends DomainEvent, Requests extends FactRequests>(
    decider: Decider<Command, State, Event, Requests>,
    command: Undated<Command>,
  ): Promise<Receipt> {
    return this.decisions.run(decider, command, { commandId: randomUUID(), actor: OFFICE });
  }

  async prepare(): Promise<void> {
    await this.decide(rulebookDecider, {
      type: 'AdoptRulebook',
      effectiveFrom: '1990-01-01',
      rules: { ...sharedEnterpriseRules, discipline },
    });
    for (const memberId of MEMBERS) await this.register(memberId, MEMBERS.indexOf(memberId) + 1);
  }

  register(memberId: string, memberNumber: number): Promise<Receipt> {
    const joining = { memberId, memberNumber, kind: 'naturalPerson', effectiveAt: '2020-01-01' } as const;
    return this.decide(membershipDecider, { type: 'RegisterMember', ...joining });
  }

  /** @param folder  where the processes remember; their usual place when absent */
  processor(folder = join(this.folder, 'processes')): ProcessorHost {
    const { store, leases, dispatch } = this;
    const processes = [applyPolicies, carryOutMeasures, keepDeadlines];
    return new ProcessorHost({ store, processes, folder, dispatch, leases, holder: 'office', pollMs: 50 });
  }

  async close(): Promise<void> {
    this.leases.close();
    await this.store.close();
  }

  private readonly dispatch: CommandDispatcher = async (asked, { commandId, causationId }) => {
    // What processes ask for has a name and data.
    const { type, data } = asked as { readonly type: string; readonly data: object };
    const context = { commandId, actor: PROCESSES, ...(causationId === commandId ? {} : { causationId }) };
    const carryOut = this.carriedOut[type];
    if (!carryOut) throw new DomainError('COMMAND_OF_PROCESS_UNKNOWN', { type }, 'invalid');
    return carryOut({ type, ...data }, context);
  };

  private readonly by =
    <Command extends DomainCommand, State, Event extends DomainEvent, Requests extends FactRequests>(
      decider: Decider<Command, State, Event, Requests>,
    ) =>
    (command: object, context: CommandContext): Promise<Receipt> =>
      // The process wrote the command for this decider.
      this.decisions.run(decider, command as Undated<Command>, context);

  private readonly carriedOut: Readonly<Record<string, (command: object, context: CommandContext) => Promise<Receipt>>> = {
    ApplyPolicy: this.by(applyPolicyDecider),
    JoinIncident: this.by(openingDecider),
    SuspendRight: this.by(membershipDecider),
    RestoreRight: this.by(membershipDecider),
    EndMembership: this.by(membershipDecider),
    RetractMembershipEntry: this.by(membershipDecider),
    PutSanctionIntoEffect: this.by(effectDecider),
    ExpireSanction: this.by(effectDecider),
  };
}
