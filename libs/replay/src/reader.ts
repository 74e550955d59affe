import { DomainError, isCalendarDate } from '#kernel';

/** Where a published file is not what it should be: a JSON pointer and what was expected there. */
export const fileInvalid = (pointer: string, expected: string): DomainError =>
  new DomainError('ASSEMBLY_FILE_INVALID', { pointer: pointer || '/', expected }, 'invalid');

/** A value of a JSON file together with where it stands, so that every complaint can say where. */
export class Reader {
  constructor(
    private readonly value: unknown,
    readonly pointer: string,
  ) {}

  get missing(): boolean {
    return this.value === undefined || this.value === null;
  }

  get isList(): boolean {
    return Array.isArray(this.value);
  }

  at(name: string): Reader {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value)) throw fileInvalid(this.pointer, 'an object');
    return new Reader((this.value as Record<string, unknown>)[name], `${this.pointer}/${name}`);
  }

  items(): readonly Reader[] {
    if (this.missing) return [];
    if (!Array.isArray(this.value)) throw fileInvalid(this.pointer, 'a list');
    return this.value.map((item: unknown, index) => new Reader(item, `${this.pointer}/${index}`));
  }

  /** The whole numbers of an object, by name; what is not a number is passed over. */
  counts(): Readonly<Record<string, number>> {
    if (this.missing) return {};
    if (typeof this.value !== 'object' || Array.isArray(this.value)) throw fileInvalid(this.pointer, 'an object');
    const numbers = Object.entries(this.value as object).filter(([, value]) => typeof value === 'number');
    return Object.fromEntries(numbers.map(([name]) => [name, this.at(name).count()]));
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value === '') throw fileInvalid(this.pointer, 'a text');
    return this.value;
  }

  /** A whole number of votes, papers or cents. */
  count(): number {
    if (typeof this.value !== 'number' || !Number.isSafeInteger(this.value) || this.value < 0)
      throw fileInvalid(this.pointer, 'a whole number');
    return this.value;
  }

  percent(): number {
    if (typeof this.value !== 'number' || !(this.value >= 0 && this.value <= 100)) throw fileInvalid(this.pointer, 'a percentage');
    return this.value;
  }

  date(): string {
    const text = this.text();
    if (!isCalendarDate(text)) throw fileInvalid(this.pointer, 'a date, YYYY-MM-DD');
    return text;
  }

  yes(): boolean {
    if (typeof this.value !== 'boolean') throw fileInvalid(this.pointer, 'true or false');
    return this.value;
  }

  oneOf<Choice extends string>(choices: readonly Choice[]): Choice {
    const chosen = choices.find((choice) => choice === this.value);
    if (chosen === undefined) throw fileInvalid(this.pointer, choices.join(' or '));
    return chosen;
  }

  optional<Value>(read: (reader: Reader) => Value): Value | undefined {
    return this.missing ? undefined : read(this);
  }
}
