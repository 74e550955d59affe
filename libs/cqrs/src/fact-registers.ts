/** Answers a fact that is not the state of one stream. */
export type FactRegister = (parameters: Readonly<Record<string, unknown>>) => unknown;

/** The registers a decider may look facts up in, by name. Contexts add theirs when the application starts. */
export class FactRegisters {
  private readonly registers = new Map<string, FactRegister>();

  add(name: string, register: FactRegister): void {
    if (this.registers.has(name)) throw new Error(`two registers are named ${name}`);
    this.registers.set(name, register);
  }

  async answer(name: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
    const register = this.registers.get(name);
    if (!register) throw new Error(`no register is named ${name}`);
    return register(parameters);
  }
}
