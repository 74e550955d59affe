import type { MovementRow } from './movement-row.js';
import { movementRepeated, referenceOfAnother } from './import-problems.js';

/** Notices what a file says twice, and persons who stand in it under two numbers: without names, as far as numbers and references tell. */
export class RepeatedRows {
  private readonly lines = new Map<string, number>();
  private readonly numbers = new Map<string, number>();
  private readonly references = new Map<number, string>();

  /** @throws DomainError `MOVEMENT_REPEATED` {earlier}, `REFERENCE_OF_ANOTHER` {memberNumber} */
  assertNew(row: MovementRow): void {
    const { line, memberNumber, reference, ...said } = row;
    const key = JSON.stringify([memberNumber, said]);
    const earlier = this.lines.get(key);
    if (earlier !== undefined) throw movementRepeated(earlier);
    if (reference !== undefined) {
      const other = this.numbers.get(reference);
      if (other !== undefined && other !== memberNumber) throw referenceOfAnother(other);
      if ((this.references.get(memberNumber) ?? reference) !== reference) throw referenceOfAnother(memberNumber);
      this.numbers.set(reference, memberNumber);
      this.references.set(memberNumber, reference);
    }
    this.lines.set(key, line);
  }
}
