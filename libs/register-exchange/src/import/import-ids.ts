import { followingCommandId } from '#cqrs';

/** Namespace of imports: the same file is the same import. */
const IMPORTS = '3d0f6c1e-2b1d-5a3e-8f65-6d2f0c7a4b11';

/** @param digest  SHA-256 of the bytes of the file, in hexadecimal */
export const importIdOf = (digest: string): string => followingCommandId(IMPORTS, digest);

/** The ids an import gives: the same line of the same file, tried the same time, has the same ones. */
export class ImportIds {
  /** @param attempt  1 for the first; one more after each time it was taken back as a whole */
  constructor(
    readonly importId: string,
    private readonly attempt: number,
  ) {}

  /** Of a person the register does not know yet: hers in every attempt, because her number stays hers. */
  member(memberNumber: number): string {
    return followingCommandId(this.importId, `member ${memberNumber}`);
  }

  /** Of a subscription, a transfer or a claim, of which one line may make several. */
  record(line: number, index: number): string {
    return followingCommandId(this.importId, `attempt ${this.attempt} line ${line} record ${index}`);
  }

  command(line: number, index: number): string {
    return followingCommandId(this.importId, `attempt ${this.attempt} line ${line} command ${index}`);
  }

  /** Of the command that begins, ends or takes back the import itself. */
  step(name: string): string {
    return followingCommandId(this.importId, `attempt ${this.attempt} ${name}`);
  }
}
