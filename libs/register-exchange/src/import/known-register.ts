import { Inject, Injectable } from '@nestjs/common';
import { streamName, type Folding } from '#kernel';
import { EVENT_STORE } from '#cqrs';
import { decodeEvent, UpcasterChain, type EventStore } from '#event-store';
import { memberNumberDecider, memberStream, membershipFolding } from '#membership/domain';
import { sharesFolding, sharesStream } from '#shares/domain';
import { financialYearDecider, financialYearStream, RULEBOOK_STREAM, rulebookFolding, type Rulebook } from '#statutes/domain';
import type { States } from './rehearsal.js';

/** What the ledger says of some members, folded as decisions fold it. */
export interface KnownMembers {
  readonly states: States;
  readonly rulebook: Rulebook;
}

/** Reads the ledger as it was at an entry: an import that was cut short is planned again on what it was planned on. */
@Injectable()
export class KnownRegister {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly upcasters: UpcasterChain,
  ) {}

  async headNumber(): Promise<number> {
    return (await this.store.head())?.number ?? -1;
  }

  /**
   * @param memberNumbers  of whom the file speaks
   * @param years          financial years whose accounts are needed
   * @param knownAt        ledger number up to which entries count
   */
  async known(memberNumbers: Iterable<number>, years: Iterable<number>, knownAt: number): Promise<KnownMembers> {
    const states = new Map<string, unknown>();
    for (const memberNumber of memberNumbers) {
      const numberStream = streamName('memberNumber', memberNumber);
      const { memberId } = await this.take(states, numberStream, memberNumberDecider, knownAt);
      if (memberId !== undefined) await this.takeMember(states, memberId, knownAt);
    }
    for (const year of years) await this.take(states, financialYearStream(year), financialYearDecider, knownAt);
    return { states, rulebook: await this.folded(RULEBOOK_STREAM, rulebookFolding, knownAt) };
  }

  /** The same of members known by their ids. */
  async knownByIds(memberIds: Iterable<string>, knownAt: number): Promise<KnownMembers> {
    const states = new Map<string, unknown>();
    for (const memberId of memberIds) await this.takeMember(states, memberId, knownAt);
    return { states, rulebook: await this.folded(RULEBOOK_STREAM, rulebookFolding, knownAt) };
  }

  private async takeMember(states: Map<string, unknown>, memberId: string, knownAt: number): Promise<void> {
    await this.take(states, memberStream(memberId), membershipFolding, knownAt);
    await this.take(states, sharesStream(memberId), sharesFolding, knownAt);
  }

  private async take<State>(states: Map<string, unknown>, stream: string, folding: Folding<State, never>, knownAt: number): Promise<State> {
    const state = await this.folded(stream, folding, knownAt);
    if (state !== folding.initialState) states.set(stream, state);
    return state;
  }

  private async folded<State>(stream: string, folding: Folding<State, never>, knownAt: number): Promise<State> {
    let state = folding.initialState;
    for (const stored of await this.store.readStream(stream))
      // The stream belongs to this folding: its events are the ones it knows.
      if (stored.number <= knownAt) state = folding.evolve(state, decodeEvent(stored, this.upcasters) as never);
    return state;
  }
}
