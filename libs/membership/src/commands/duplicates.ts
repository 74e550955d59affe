import { Injectable } from '@nestjs/common';
import { FoldedStreams } from '#cqrs';
import { Directory } from '#directory';
import { Vault } from '#vault';
import type { Identity } from '../domain/identity.js';
import { membershipDecider } from '../domain/membership.decide.js';
import { possibleDuplicate } from '../domain/membership.errors.js';
import { memberStream, numberOf, type Membership } from '../domain/membership.js';
import { vaultNameOf } from '../vault-names.js';

interface Resembled {
  readonly memberId: string;
  readonly membership: Membership;
}

/** Keeps the register from knowing one person twice. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly directory: Directory,
    private readonly vault: Vault,
    private readonly streams: FoldedStreams,
  ) {}

  /**
   * Members, former members and applicants of that name; of two birth dates that are known, the same.
   * @param distinctFrom  pseudonyms of those she was told apart from
   * @throws DomainError `POSSIBLE_DUPLICATE` {numbers, memberIds}
   */
  async assertNone(memberId: string, identity: Identity, distinctFrom: readonly string[] = []): Promise<void> {
    const resembled: Resembled[] = [];
    for (const other of this.directory.alike(identity)) {
      if (other === memberId || distinctFrom.includes(other) || this.bornOnAnotherDay(other, identity)) continue;
      const { state: membership } = await this.streams.load(memberStream(other), membershipDecider);
      if (membership.status !== 'unknown') resembled.push({ memberId: other, membership });
    }
    if (resembled.length === 0) return;
    const numbers = resembled.flatMap(({ membership }) => numberOf(membership) ?? []);
    throw possibleDuplicate(
      numbers.toSorted((one, other) => one - other),
      resembled.map((other) => other.memberId),
    );
  }

  private bornOnAnotherDay(other: string, { birthDate }: Identity): boolean {
    if (birthDate === undefined) return false;
    const known = this.vault.valuesOf(vaultNameOf(other), ['identity']).find(({ name }) => name === 'birthDate');
    return known !== undefined && known.value !== birthDate;
  }
}
