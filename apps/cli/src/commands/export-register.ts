import { DomainError } from '#kernel';
import type { ExportName, SheetFormat } from '#register-exchange';
import type { CliCommand } from '../command-line/command.js';
import type { ExportAsked } from '../ledger/export-register.js';

const registers: readonly ExportName[] = ['members', 'movements', 'capital', 'assembly', 'claims'];

const formats: readonly SheetFormat[] = ['csv', 'xlsx', 'json'];

export const exportRegisterCommand: CliCommand = {
  name: 'export register',
  summary: 'Write a register to a file that states both dates: the day it is about, and what was known',
  arguments: [['<register>', registers.join(', ')]],
  options: [
    ['--format <format>', `${formats.join(', ')}; by the name of the output, else csv`],
    ['--as-of <date>', 'the day it is about; today when absent'],
    ['--known-at <moment>', 'nothing recorded after it counts: a date, an instant in UTC, or a ledger number'],
    ['--from <date>', 'first day of the period: of movements, and of the state for the assembly'],
    ['--delimiter <sign>', 'of CSV: ";" with decimal commas or "," with points; that of the language when absent'],
    ['--output <file>', 'where it goes; named after the register and both dates when absent'],
  ],
  examples: [
    ['export register members --as-of 2025-12-31', 'who was a member on 31 December, with its leavers'],
    ['export register movements --format xlsx --known-at 2026-01-15', 'the movements as they were known in mid-January'],
    ['export register assembly --as-of 2025-12-31 --output state.csv', 'what the assembly takes note of'],
  ],
  run: async ({ words: [register = ''], options, configuration, terminal }) => {
    const { exportRegister } = await import('../ledger/export-register.js');
    const output = options['output'];
    const asked: ExportAsked = {
      register: oneOf('<register>', register, registers),
      format: oneOf('--format', options['format'] ?? endingOf(output), formats),
      delimiter: options['delimiter'] === undefined ? undefined : oneOf('--delimiter', options['delimiter'], [';', ','] as const),
      asOf: textOf(options['asOf']),
      knownAt: textOf(options['knownAt']),
      from: textOf(options['from']),
      output: textOf(output),
      language: terminal.language,
    };
    const written = await exportRegister(configuration, asked);
    return {
      text: `Written to ${written.file}: ${written.register} as of ${written.asOf}, as known at entry ${written.knownAt}.`,
      json: written,
    };
  },
};

const textOf = (option: string | boolean | undefined): string | undefined => (typeof option === 'string' ? option : undefined);

const endingOf = (output: string | boolean | undefined): string =>
  formats.find((format) => typeof output === 'string' && output.endsWith(`.${format}`)) ?? 'csv';

const oneOf = <Choice extends string>(name: string, text: string | boolean, choices: readonly Choice[]): Choice => {
  const chosen = choices.find((choice) => choice === text);
  if (chosen === undefined) throw new DomainError('ARGUMENT_INVALID', { name }, 'invalid');
  return chosen;
};
