import { Injectable } from '@nestjs/common';
import { FoldedStreams } from '#cqrs';
import { CooperativeCalendar, retentionTermsOf, RULEBOOK_STREAM, rulebookFolding, type RetentionTerm } from '#statutes';
import { Vault, type HeldValue } from '#vault';
import { membershipDecider } from './domain/membership.decide.js';
import { memberStream } from './domain/membership.js';
import { retentionOf, type Retention } from './domain/retention.js';
import { vaultNameOf } from './vault-names.js';

/** A value that is kept about somebody, and on what terms. */
export interface KeptAboutHer {
  readonly held: HeldValue;
  readonly retention: Retention;
}

/** What is kept about persons, and for how long by the rules of today. */
@Injectable()
export class KeptAbout {
  constructor(
    private readonly streams: FoldedStreams,
    private readonly vault: Vault,
    private readonly calendar: CooperativeCalendar,
  ) {}

  /** @param purposes  every one when absent */
  async member(memberId: string, purposes?: readonly string[]): Promise<readonly KeptAboutHer[]> {
    const held = await this.vault.valuesOf(vaultNameOf(memberId), purposes);
    const [{ state }, terms] = await Promise.all([this.streams.load(memberStream(memberId), membershipDecider), this.terms()]);
    return held.map((value) => ({ held: value, retention: retentionOf(terms, value, state) }));
  }

  /** The terms of the rulebook in force; those of most cooperatives before there is one. */
  private async terms(): Promise<readonly RetentionTerm[]> {
    const today = await this.calendar.today();
    const { state } = await this.streams.load(RULEBOOK_STREAM, rulebookFolding);
    return retentionTermsOf(state.versions.findLast(({ effectiveFrom }) => effectiveFrom <= today)?.rules ?? {});
  }
}

/** What of this stays on a day although it is asked to be erased, and what goes. */
export const splitOn = (kept: readonly KeptAboutHer[], today: string) => {
  const required = kept.filter(({ retention: { isRequired, until } }) => isRequired && until > today);
  return {
    digests: kept.filter((value) => !required.includes(value)).map(({ held }) => held.digest),
    retained: required.map(({ held: { digest }, retention: { until, basis } }) => ({ digest, until, basis })),
  };
};
