import { Injectable } from '@nestjs/common';
import { FoldedStreams, type CommandContext, type Receipt } from '#cqrs';
import { keptForDecision, Vault } from '#vault';
import type { TextName } from '../domain/digests.js';
import { opened } from '../domain/step.js';
import { proceedingFolding, proceedingStream } from '../domain/proceeding.js';

/** What is said in words, and by which name. */
export interface CaseText {
  readonly name: TextName;
  /** absent when nothing is said */
  readonly text: string | undefined;
}

/** What a rehearsal has in the place of a digest: it keeps nothing. */
const REHEARSED = 'A'.repeat(43);

/** Facts, statements and reasons of cases: in the vault, under the key of the member concerned, before the entry that names them. */
@Injectable()
export class CaseTexts {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly vault: Vault,
  ) {}

  /** Keeps what is said about a member while a decision is taken, and lets it go when there will be no entry that names it. */
  async about(
    memberId: string,
    { name, text }: CaseText,
    { commandId, dryRun }: CommandContext,
    decide: (digest: string | undefined) => Promise<Receipt>,
  ): Promise<Receipt> {
    if (text === undefined) return decide(undefined);
    if (dryRun) return decide(REHEARSED);
    const kept = { name, value: text, commandId, context: 'discipline', purpose: 'proceeding' };
    return keptForDecision(this.vault, [{ of: { kind: 'member', pseudonym: memberId }, values: [kept] }], ([digest]) => decide(digest));
  }

  /**
   * The same in a case.
   * @throws DomainError `PROCEEDING_NOT_FOUND`
   */
  async inCase(
    proceedingId: string,
    text: CaseText,
    context: CommandContext,
    decide: (digest: string | undefined) => Promise<Receipt>,
  ): Promise<Receipt> {
    const { state } = await this.streams.load(proceedingStream(proceedingId), proceedingFolding);
    return this.about(opened(proceedingId, state).opened.memberId, text, context, decide);
  }
}
