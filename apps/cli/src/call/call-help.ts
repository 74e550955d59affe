import { exitCodesExplained } from '../refusals/exit-code.js';
import type { ApiDescription, Operation } from './api-description.js';
import { optionsOf, valueSyntaxOf } from './operation-options.js';
import { callOptions } from './read-call.js';

/** Every operation with what it does, by group; of one group only when it is named. */
export const operationsHelp = ({ operations }: ApiDescription, group?: string): string => {
  const shown = operations.filter((one) => group === undefined || one.group === group);
  const width = Math.max(...shown.map(({ name }) => name.length));
  const groups = [...new Set(shown.map((one) => one.group))].map((one) =>
    [
      one,
      ...shown
        .filter((operation) => operation.group === one)
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    ].join('\n'),
  );
  return [...groups, 'unevoix call <group> <operation> --help tells what an operation takes.'].join('\n\n');
};

/** What one operation takes. */
export const operationHelp = (operation: Operation, api: ApiDescription): string => {
  const own = optionsOf(operation, api).map(({ name, schema, description, required }): readonly [string, string] => {
    const { example } = schema;
    const shown = example === undefined ? '' : `, such as ${typeof example === 'string' ? example : JSON.stringify(example)}`;
    return [
      `--${name}${valueSyntaxOf(schema)}`,
      `${[...(required ? ['needed'] : []), ...(description === '' ? [] : [description])].join('; ')}${shown}`,
    ];
  });
  const takesJson = operation.requestBody?.content['application/json'] !== undefined;
  const shared = Object.entries(callOptions)
    .filter(([name]) => name !== 'input' || takesJson)
    .map(([name, description]): readonly [string, string] => [`--${name} <file>`, description]);
  const general = [
    ['--data <folder>', 'data folder (UNEVOIX_DATA, or ./data)'],
    ['--token <token>', 'who asks the server that runs on it (UNEVOIX_TOKEN)'],
    ['--json', 'answer and refusals as JSON'],
  ] as const;
  const options = [...own, ...shared, ...general];
  const width = Math.max(...options.map(([syntax]) => syntax.length));
  return [
    `Usage: unevoix call ${operation.group} ${operation.name} [options]`,
    operation.summary,
    ['Options:', ...options.map(([syntax, description]) => `  ${syntax.padEnd(width)}  ${description}`.trimEnd())].join('\n'),
    exitCodesExplained,
  ].join('\n\n');
};
