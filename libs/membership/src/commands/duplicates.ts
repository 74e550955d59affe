import { Injectable } from '@nestjs/common';
import { FoldedStreams } from '#cqrs';
import { Directory } from '#directory';
import { IDENTITY, Vault } from '#vault';
import type { Identity } from '../domain/identity.js';
import { membershipDecider } from '../domain/membership.decide.js';
import { possibleDuplicate } from '../domain/membership.errors.js';
import { memberStream, numberOf } from '../domain/membership.js';
import { vaultNameOf } from '../vault-names.js';

/** Somebody of the same name. */
export interface Resembled {
  readonly memberId: string;
  /** of who is or was a member */
  readonly memberNumber: number | undefined;
}

/** Keeps the register from knowing one person twice. */
@Injectable()
export class Duplicates {
  constructor(
    private readonly directory: Directory,
    private readonly vault: Vault,
    private readonly streams: FoldedStreams,
  ) {}

  /** @throws DomainError `POSSIBLE_DUPLICATE` {numbers, memberIds} */
  async assertNone(memberId: string, identity: Identity, distinctFrom: readonly string[] = []): Promise<void> {
    const resembled = (await this.of(memberId, identity)).filter((other) => !distinctFrom.includes(other.memberId));
    if (resembled.length === 0) return;
    throw possibleDuplicate(
      resembled.flatMap(({ memberNumber }) => memberNumber ?? []),
      resembled.map((other) => other.memberId),
    );
  }

  /** Members, former members and applicants of that name; of two birth dates that are known, the same. */
  async of(memberId: string, identity: Identity): Promise<readonly Resembled[]> {
    const resembled: Resembled[] = [];
    for (const other of await this.directory.alike(identity)) {
      if (other === memberId || (await this.bornOnAnotherDay(other, identity))) continue;
      const { state: membership } = await this.streams.load(memberStream(other), membershipDecider);
      if (membership.status !== 'unknown') resembled.push({ memberId: other, memberNumber: numberOf(membership) });
    }
    return resembled.toSorted((one, other) => (one.memberNumber ?? 0) - (other.memberNumber ?? 0));
  }

  private async bornOnAnotherDay(other: string, { birthDate }: Identity): Promise<boolean> {
    if (birthDate === undefined) return false;
    const known = (await this.vault.valuesOf(vaultNameOf(other), [IDENTITY])).find(({ name }) => name === 'birthDate');
    return known !== undefined && known.value !== birthDate;
  }
}
