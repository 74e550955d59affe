import { CommanderError } from 'commander';
import { DomainError } from '#kernel';

const codes: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'OPTION_UNKNOWN',
  'commander.unknownCommand': 'COMMAND_UNKNOWN',
  'commander.missingArgument': 'ARGUMENT_MISSING',
  'commander.optionMissingArgument': 'OPTION_VALUE_MISSING',
  'commander.missingMandatoryOptionValue': 'OPTION_MISSING',
  'commander.invalidArgument': 'ARGUMENT_INVALID',
  'commander.excessArguments': 'TOO_MANY_ARGUMENTS',
};

/** Help and version end the program too, in good order. */
export const isHelp = (error: unknown): boolean => error instanceof CommanderError && error.exitCode === 0;

/** What was wrong with the command line, by code: the words of the parser exist in one language only. */
export const usageRefusalOf = (error: unknown): DomainError | undefined => {
  if (!(error instanceof CommanderError)) return undefined;
  const [, name = ''] = /'([^']*)'/.exec(error.message) ?? [];
  return new DomainError(codes[error.code] ?? 'COMMAND_MISSING', { name }, 'invalid', { cause: error });
};
