import { nameKey, type NameParts } from '#directory';
import { possibleDuplicate, type Identity } from '#membership/domain';
import { nameDiffers } from './import-problems.js';
import type { MovementRow } from './movement-row.js';

/** Somebody of the same name whom the register knew before the file. */
export interface KnownAlike {
  readonly memberId: string;
  readonly memberNumber: number | undefined;
}

/** What the register knew of names before the file. */
export interface KnownNames {
  /** by member number */
  readonly names: ReadonlyMap<number, NameParts>;
  /** by line: whom the person it admits resembles */
  readonly alike: ReadonlyMap<number, readonly KnownAlike[]>;
}

export const noNames: KnownNames = { names: new Map(), alike: new Map() };

/** Holds the names of a file to each other and to the register: one name a number, and nobody twice. */
export class RowNames {
  private readonly byNumber: Map<number, NameParts>;
  private readonly numbersOf = new Map<string, { readonly memberNumber: number; readonly birthDate: string | undefined }[]>();

  constructor(private readonly known: KnownNames) {
    this.byNumber = new Map(known.names);
  }

  /** @throws DomainError `NAME_DIFFERS` {memberNumber}, `POSSIBLE_DUPLICATE` {numbers, memberIds} */
  assertFits(row: MovementRow): void {
    const { identity, memberNumber, movement } = row;
    if (!identity || nameKey(identity) === '') return;
    const known = this.byNumber.get(memberNumber);
    if (known && !isPartOf(identity, known)) throw nameDiffers(memberNumber, columnOf(identity));
    if (!known && movement === 'admission') this.assertNew(row, identity);
  }

  /** Takes a line in that can be recorded. */
  take({ identity, memberNumber, movement }: MovementRow): void {
    if (!identity || movement !== 'admission' || this.byNumber.has(memberNumber)) return;
    this.byNumber.set(memberNumber, identity);
    const key = nameKey(identity);
    this.numbersOf.set(key, [...(this.numbersOf.get(key) ?? []), { memberNumber, birthDate: identity.birthDate }]);
  }

  /** What the number is called, for whoever corrects the line. */
  nameOf(memberNumber: number): string | null {
    const { givenName, familyName, legalName } = this.byNumber.get(memberNumber) ?? {};
    return [givenName, familyName, legalName].filter((part) => typeof part === 'string').join(' ') || null;
  }

  private assertNew({ line, distinctFrom = [] }: MovementRow, identity: Identity): void {
    const before = (this.known.alike.get(line) ?? []).filter(({ memberNumber }) => !distinctFrom.includes(memberNumber ?? 0));
    const inFile = (this.numbersOf.get(nameKey(identity)) ?? [])
      .filter(({ birthDate }) => birthDate === undefined || identity.birthDate === undefined || birthDate === identity.birthDate)
      .filter(({ memberNumber }) => !distinctFrom.includes(memberNumber));
    const numbers = [...before.flatMap(({ memberNumber }) => memberNumber ?? []), ...inFile.map(({ memberNumber }) => memberNumber)];
    if (before.length + inFile.length === 0) return;
    throw possibleDuplicate(
      numbers,
      before.map(({ memberId }) => memberId),
    );
  }
}

/** Later lines may give a part of the name only: every word of it has to be hers. */
const isPartOf = (said: NameParts, known: NameParts): boolean => {
  const words = new Set(nameKey(known).split(' '));
  return nameKey(said)
    .split(' ')
    .every((word) => words.has(word));
};

const columnOf = ({ legalName, familyName }: Identity): string =>
  legalName !== undefined ? 'legalName' : familyName !== undefined ? 'familyName' : 'givenName';
