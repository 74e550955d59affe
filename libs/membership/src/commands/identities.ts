import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK, FoldedStreams, followingCommandId, KeyedQueue, type CommandContext, type Receipt } from '#cqrs';
import { nameKey } from '#directory';
import { keptForDecision, Vault, type BroughtValues } from '#vault';
import { assertIdentity, identityFields, tidyIdentity, type Identity, type RepresentativeIdentity } from '../domain/identity.js';
import { membershipDecider } from '../domain/membership.decide.js';
import { identityDiffers, memberUnknown, representativeTwice } from '../domain/membership.errors.js';
import type { MemberKind } from '../domain/membership.events.js';
import { kindOf, memberStream } from '../domain/membership.js';
import { Duplicates } from './duplicates.js';
import { heldIdentity, identityIn, newValues, representativeInVault, vaultNameOf } from '../vault-names.js';

/** What a command may say of who people are, before it goes to the vault. */
export interface NamedPersons {
  readonly identity?: Identity;
  /** who acts for the member, when no pseudonym says so */
  readonly representative?: RepresentativeIdentity;
  readonly representativeId?: string;
}

/** Somebody who is named when she comes to the register. */
export interface Newcomer extends NamedPersons {
  readonly memberId: string;
  readonly kind: MemberKind;
  readonly distinctFrom?: readonly string[];
  readonly effectiveAt: string;
}

/** Who a member is said to be; what is left out stays as it is. */
export interface Statement {
  readonly memberId: string;
  readonly identity: Identity;
  readonly distinctFrom?: readonly string[];
  /** calendar date from which she is called so */
  readonly effectiveAt: string;
}

/** Digests of what is kept since, and of what it replaces. */
export interface Change {
  readonly disclosures: readonly string[];
  readonly superseded: readonly string[];
}

/** What is left of it for the ledger. */
export interface Unnamed {
  readonly representativeId?: string;
  readonly disclosures?: readonly string[];
}

/** Takes names out of commands: the vault keeps them, the decision is given digests. */
@Injectable()
export class Identities {
  private readonly byName = new KeyedQueue();

  constructor(
    private readonly vault: Vault,
    private readonly duplicates: Duplicates,
    private readonly streams: FoldedStreams,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Decides on somebody who comes, knowing that nobody of her name is there.
   * @throws DomainError `POSSIBLE_DUPLICATE`, `IDENTITY_DIFFERS`, `REPRESENTATIVE_TWICE`, and what an identity may be refused for
   */
  async welcome(newcomer: Newcomer, context: CommandContext, decide: (unnamed: Unnamed) => Promise<Receipt>): Promise<Receipt> {
    const { memberId, kind, distinctFrom, effectiveAt } = newcomer;
    if (newcomer.identity === undefined) return this.withRepresentative(newcomer, context, [], decide);
    const identity = tidyIdentity(newcomer.identity);
    assertIdentity(identity, kind, effectiveAt);
    // Two applications under one name wait for each other: the second one then finds the first.
    return this.byName.run(nameKey(identity), async () => {
      await this.duplicates.assertNone(memberId, identity, distinctFrom);
      await this.assertAgrees(memberId, identity);
      const own = await newValues(this.vault, vaultNameOf(memberId), identity, context.commandId);
      return this.withRepresentative(newcomer, context, [own], decide);
    });
  }

  /** Decides on who acts for somebody. @throws DomainError `REPRESENTATIVE_TWICE`, and what an identity may be refused for */
  async withRepresentative(
    { representative, representativeId }: NamedPersons,
    context: CommandContext,
    brought: readonly BroughtValues[],
    decide: (unnamed: Unnamed) => Promise<Receipt>,
  ): Promise<Receipt> {
    if (representative === undefined) return this.kept(brought, context, (unnamed) => decide({ representativeId, ...unnamed }));
    if (representativeId !== undefined) throw representativeTwice();
    const identity = tidyIdentity(representative);
    assertIdentity(identity, 'naturalPerson', '');
    const named = followingCommandId(context.commandId, 'representative');
    const values = await newValues(this.vault, representativeInVault(named), identity, context.commandId);
    return this.kept([...brought, values], context, (unnamed) => decide({ representativeId: named, ...unnamed }));
  }

  /**
   * Decides on who somebody is, said for the first time or more rightly; what it replaces is gone once that is recorded.
   * @throws DomainError `MEMBER_UNKNOWN`, `POSSIBLE_DUPLICATE`, and what an identity may be refused for
   */
  async rectify(statement: Statement, context: CommandContext, decide: (change: Change) => Promise<Receipt>): Promise<Receipt> {
    const { memberId, distinctFrom, effectiveAt } = statement;
    const folded = await this.streams.load(memberStream(memberId), membershipDecider);
    // Asked before anything is recorded: what was is answered again, and has replaced its own.
    const isAnsweredAgain = folded.earlier(context.commandId) !== undefined;
    const kind = kindOf(folded.state);
    if (kind === undefined) throw memberUnknown(memberId);
    const of = vaultNameOf(memberId);
    const said = tidyIdentity(statement.identity);
    const whole = { ...identityIn(await heldIdentity(this.vault, of)), ...said };
    assertIdentity(whole, kind, effectiveAt);
    return this.byName.run(nameKey(whole), async () => {
      await this.duplicates.assertNone(memberId, whole, distinctFrom);
      const brought = await newValues(this.vault, of, said, context.commandId);
      const held = await heldIdentity(this.vault, of);
      const replaced = [...held.values()].filter(({ name }) => brought.values.some((value) => value.name === name));
      const change = (disclosures: readonly string[]): Change => ({
        disclosures,
        superseded: replaced.map(({ digest }) => digest).filter((digest) => !disclosures.includes(digest)),
      });
      if (context.dryRun || brought.values.length === 0) return decide(change([]));
      let superseded: readonly string[] = [];
      const receipt = await keptForDecision(this.vault, [brought], (disclosures) => {
        ({ superseded } = change(disclosures));
        return decide({ disclosures, superseded });
      });
      // Should this process die here, `purge-superseded` does it again.
      if (!isAnsweredAgain && receipt.number !== undefined) await this.vault.erase(superseded, this.clock.now());
      return receipt;
    });
  }

  /** A rehearsal keeps nothing, and what it says does not depend on names. */
  private kept(
    brought: readonly BroughtValues[],
    { dryRun }: CommandContext,
    decide: (unnamed: Pick<Unnamed, 'disclosures'>) => Promise<Receipt>,
  ): Promise<Receipt> {
    const some = brought.filter(({ values }) => values.length > 0);
    return dryRun || some.length === 0 ? decide({}) : keptForDecision(this.vault, some, (disclosures) => decide({ disclosures }));
  }

  /** Who comes back, or was named before, has the name the register knows until it is rectified. */
  private async assertAgrees(memberId: string, identity: Identity): Promise<void> {
    const held = await heldIdentity(this.vault, vaultNameOf(memberId));
    const differing = identityFields.find((field) => {
      const [known, said] = [held.get(field)?.value, identity[field]];
      return known !== undefined && said !== undefined && known !== said;
    });
    if (differing !== undefined) throw identityDiffers(differing);
  }
}
