import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { DomainError } from '#kernel';
import { commandIdOf, type CommandContext } from '#cqrs';
import { actorOf } from '../access/requester.js';
import { ShapeInvalid } from './validation.js';

/** The headers and the query of a request, as far as commands need them. */
export interface CommandRequest {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly query: unknown;
}

/**
 * Reads how a command and its retry are recognised: `Idempotency-Key`, `If-Match`, `?dryRun=true`.
 * @param actor  pseudonym of who sends it
 * @throws DomainError `HEADER_INVALID` {header}; ShapeInvalid for any other question
 */
export const commandContextOf = ({ headers, query }: CommandRequest, actor: string): CommandContext => {
  const key = headerOf(headers, 'idempotency-key');
  if (key !== undefined && key.length > 200) throw headerInvalid('Idempotency-Key');
  // Without a key nobody can say the same again.
  const commandId = key === undefined ? randomUUID() : commandIdOf(actor, key);
  return { actor, commandId, correlationId: commandId, expectedRevision: revisionOf(headers), dryRun: isDryRun(query) };
};

const headerOf = (headers: CommandRequest['headers'], name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** `If-Match: "7"` (RFC 9110, section 13.1.1): the revision the caller has seen. `*` asks for nothing in particular. */
const revisionOf = (headers: CommandRequest['headers']): number | undefined => {
  const tag = headerOf(headers, 'if-match');
  if (tag === undefined || tag === '*') return undefined;
  const revision = /^"(-1|\d{1,15})"$/.exec(tag)?.[1];
  if (revision === undefined) throw headerInvalid('If-Match');
  return Number(revision);
};

/** Anything but `true` or `false`, or another name, may have meant a dry run: better nothing is done than something is recorded. */
const isDryRun = (query: unknown): boolean => {
  const asked = Object.entries(query ?? {});
  const unknown = asked.filter(([name]) => name !== 'dryRun');
  if (unknown.length > 0) throw new ShapeInvalid(unknown.map(([name]) => ({ pointer: `/${name}`, code: 'WHITELIST_VALIDATION' })));
  const [, dryRun = 'false'] = asked[0] ?? [];
  if (dryRun !== 'true' && dryRun !== 'false') throw new ShapeInvalid([{ pointer: '/dryRun', code: 'IS_IN' }]);
  return dryRun === 'true';
};

const headerInvalid = (header: string): DomainError => new DomainError('HEADER_INVALID', { header }, 'invalid');

/** The command context of a request, in a controller: `@Context() context: CommandContext`. */
export const Context = createParamDecorator((_data: unknown, execution: ExecutionContext): CommandContext => {
  const request = execution.switchToHttp().getRequest<CommandRequest>();
  return commandContextOf(request, actorOf(request));
});
