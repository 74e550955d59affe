import { Injectable } from '@nestjs/common';
import { streamName } from '#kernel';
import { Directory, nameKey, type NameParts } from '#directory';
import { Duplicates } from '#membership';
import { memberNumberDecider, type MemberNumber } from '#membership/domain';
import type { ImportIds } from './import-ids.js';
import type { MovementRow } from './movement-row.js';
import type { States } from './rehearsal.js';
import { noNames, type KnownAlike, type KnownNames } from './row-names.js';

/** What the register knows of the names in a file. */
@Injectable()
export class ImportNames {
  constructor(
    private readonly directory: Directory,
    private readonly duplicates: Duplicates,
  ) {}

  async known(rows: readonly MovementRow[], states: States, ids: ImportIds): Promise<KnownNames> {
    const named = rows.filter(({ identity }) => identity !== undefined);
    if (named.length === 0) return noNames;
    const personOf = (memberNumber: number): string | undefined => {
      // The stream of a number is folded as such.
      const state = (states.get(streamName('memberNumber', memberNumber)) ?? memberNumberDecider.initialState) as MemberNumber;
      return state.memberId;
    };
    const alike = new Map<number, readonly KnownAlike[]>();
    for (const { line, movement, memberNumber, identity } of named) {
      if (movement !== 'admission' || !identity || nameKey(identity) === '') continue;
      const others = await this.duplicates.of(personOf(memberNumber) ?? ids.member(memberNumber), identity);
      if (others.length > 0) alike.set(line, others);
    }
    return { names: await this.namesOf(new Set(named.map(({ memberNumber }) => memberNumber)), personOf), alike };
  }

  private async namesOf(
    numbers: Iterable<number>,
    personOf: (memberNumber: number) => string | undefined,
  ): Promise<ReadonlyMap<number, NameParts>> {
    const persons = Array.from(numbers, (memberNumber) => [memberNumber, personOf(memberNumber) ?? ''] as const);
    const names = await this.directory.namesOf(persons.map(([, memberId]) => memberId));
    return new Map(
      persons.flatMap(([memberNumber, memberId]) => {
        const name = names.get(memberId);
        return name && nameKey(name) !== '' ? [[memberNumber, name] as const] : [];
      }),
    );
  }
}
