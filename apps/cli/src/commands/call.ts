import { writeFile } from 'node:fs/promises';
import type { Answer, CliCommand, Invocation } from '../command-line/command.js';
import { DomainError } from '#kernel';
import { exitCodesExplained } from '../refusals/exit-code.js';

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

export const callCommand: CliCommand = {
  name: 'call',
  summary: 'Ask or tell the ledger anything its HTTP interface takes: of the server that runs on the folder, else of the folder itself',
  arguments: [['[words...]', 'group and operation, then options of the operation; lists them when left out']],
  ownOptions: true,
  examples: [
    ['call', 'lists every operation, by group; `call members` those of one group'],
    ['call members search --help', 'what an operation takes'],
    ['call members search --search dup --as-of 2025-12-31', 'who was a member on 31 December and is called so, accents or not'],
    ['call members apply --kind naturalPerson --effective-at 2026-03-01 --identity.family-name Dupré', 'records an application'],
    ['call shares capital --known-at 2026-01-15 --json', 'the capital, as it was known in mid-January, for a script'],
  ],
  run: async ({ words, ...invocation }) => {
    const { readApiDescription } = await import('../call/api-description.js');
    const { operationHelp, operationsHelp } = await import('../call/call-help.js');
    const { assertGroup, findOperation } = await import('../call/find-operation.js');
    const api = readApiDescription();
    const names = words.slice(0, 2).filter((word) => !word.startsWith('-'));
    const [group, name] = names;
    const asked = words.some(isHelp);
    if (group === undefined) {
      const stray = words.find((word) => !isHelp(word));
      if (stray !== undefined) throw new DomainError('OPTION_UNKNOWN', { name: stray }, 'invalid');
      return told(asked ? `${usage()}\n\n${operationsHelp(api)}` : operationsHelp(api), api.operations.map(nameOf));
    }
    if (name === undefined) {
      assertGroup(api, group);
      return told(operationsHelp(api, group), api.operations.filter((one) => one.group === group).map(nameOf));
    }
    const operation = findOperation(api, group, name);
    if (asked) return told(operationHelp(operation, api), operation);
    const { optionsOf } = await import('../call/operation-options.js');
    const { readCall } = await import('../call/read-call.js');
    return send(await readCall(operation, optionsOf(operation, api), words.slice(2)), invocation);
  },
};

const told = (text: string, json: unknown): Answer => ({ text, json });

const nameOf = ({ group, name, summary }: { readonly group: string; readonly name: string; readonly summary: string }) => ({
  group,
  name,
  summary,
});

const usage = (): string =>
  [
    `Usage: unevoix ${callCommand.name} [group] [operation] [options]`,
    callCommand.summary,
    ['Examples:', ...callCommand.examples.map(([line, what]) => `  $ unevoix ${line}\n      ${what}`)].join('\n'),
    exitCodesExplained,
  ].join('\n\n');

type Asked = Awaited<ReturnType<(typeof import('../call/read-call.js'))['readCall']>>;

const send = async (
  { method, path, headers, body, output }: Asked,
  { configuration, terminal }: Omit<Invocation, 'words'>,
): Promise<Answer> => {
  const { askNode } = await import('../ledger/ask-node.js');
  const { readableAnswer } = await import('../call/readable-answer.js');
  const request = { method, headers: { ...headers, 'accept-language': terminal.language }, ...(body !== undefined && { body }) };
  return askNode(configuration, path, request, async (answer) => {
    if (output !== undefined) {
      await writeFile(output, Buffer.from(await answer.arrayBuffer()));
      return told(`Written to ${output}.`, { file: output });
    }
    const type = answer.headers.get('content-type') ?? '';
    if (type.includes('json')) {
      const json: unknown = await answer.json();
      const holds = !(typeof json === 'object' && json !== null && 'holds' in json && json.holds === false);
      return { text: readableAnswer(json), json, holds };
    }
    if (type.startsWith('text/event-stream')) return listen(answer, terminal);
    if (!type.startsWith('text/')) throw new DomainError('OPTION_MISSING', { name: '--output' }, 'invalid');
    const text = await answer.text();
    return told(text, { text });
  });
};

/** Tells what happens as it happens, until the server or the reader ends it. */
const listen = async ({ body }: { readonly body: AsyncIterable<Uint8Array> | null }, terminal: Invocation['terminal']): Promise<Answer> => {
  const decoder = new TextDecoder();
  for await (const part of body ?? []) terminal.answer(decoder.decode(part, { stream: true }).trimEnd());
  return told('', {});
};
