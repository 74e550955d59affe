import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK, EVENT_STORE } from '#cqrs';
import type { Checkpoint, EventStore } from '#event-store';
import { Vault } from './vault.js';

/** A value that was brought and that no entry names after so long was brought for a decision that never came. */
const ORPHANED_AFTER_MS = 24 * 60 * 60 * 1_000;

/** How much older than an entry's own clock says it may be: clocks of nodes differ. */
const SKEW_MS = 60 * 60 * 1_000;

/** Entries of a page of the ledger. */
const PAGE = 1_000;

/** What a digest looks like in an entry, wherever it stands. */
const digestLike = /(?<![\w-])[\w-]{43}(?![\w-])/g;

interface Searched {
  /** digests no entry names */
  readonly rest: ReadonlySet<string>;
  readonly from: Checkpoint | undefined;
}

/** Lets values go that no entry names: what a process had kept that died before it decided. */
@Injectable()
export class Orphans {
  /** what was kept until then has been looked at */
  private sweptUntil = '';
  /** after it come the entries that may name what is kept since */
  private from: Checkpoint | undefined;

  constructor(
    private readonly vault: Vault,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns how many were let go */
  async sweep(): Promise<number> {
    const horizon = new Date(Date.parse(this.clock.now()) - ORPHANED_AFTER_MS).toISOString();
    const kept = await this.vault.keptBetween(this.sweptUntil, horizon);
    const named = kept.length === 0 ? { rest: new Set<string>(), from: this.from } : await this.unnamed(kept, horizon);
    // What was kept again meanwhile is about to be named.
    const still = new Set(await this.vault.keptBetween(this.sweptUntil, horizon));
    const orphans = [...named.rest].filter((digest) => still.has(digest));
    await this.vault.letGo(orphans);
    this.sweptUntil = horizon;
    this.from = named.from;
    return orphans.length;
  }

  private async unnamed(kept: readonly string[], horizon: string): Promise<Searched> {
    const rest = new Set(kept);
    const later = new Date(Date.parse(horizon) - SKEW_MS).toISOString();
    let { from } = this;
    let isLater = false;
    for (let after = this.from; ;) {
      const { events, checkpoint, atHead } = await this.store.readAll({ after, limit: PAGE });
      for (const { data, meta } of events) {
        for (const [digest] of data.matchAll(digestLike)) rest.delete(digest);
        isLater ||= recordedAtIn(meta) >= later;
      }
      if (!isLater) from = checkpoint;
      if (atHead) return { rest, from };
      after = checkpoint;
    }
  }
}

const recordedAtIn = (meta: string): string => /"recordedAt":"([^"]*)"/.exec(meta)?.[1] ?? '';
