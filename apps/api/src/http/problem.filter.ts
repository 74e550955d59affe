import { randomUUID } from 'node:crypto';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codeOf } from '#kernel';
import { problemOf, type Problem } from '#cqrs';
import { languageOf } from './language.js';
import { loggable } from './loggable.js';
import { problem, problemBody, PROBLEM_TYPE } from './problem-body.js';
import { ShapeInvalid } from './validation.js';

/** What the HTTP server itself refuses before a controller is reached, by the status it gives. */
const serverRefusals: Readonly<Record<number, string>> = {
  400: 'BODY_NOT_JSON',
  404: 'ROUTE_NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'MEDIA_TYPE_UNSUPPORTED',
};

/** How long to wait before trying again, in seconds: when the ledger is away, and for what will be there by then. */
const RETRY_AFTER = '5';
const retryAfter: Readonly<Record<string, string>> = { ENTRY_NOT_SEALED: '10' };

/** Turns whatever was thrown into problem details (RFC 9457): a stable code and a sentence in the caller's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const reply = http.getResponse<FastifyReply>();
    const language = languageOf(http.getRequest<FastifyRequest>().headers['accept-language']);
    const refused = problemOf(error) ?? refusalOf(error) ?? this.unexpected(error);
    const wait = refused.details['retryAfter'] ?? retryAfter[refused.code] ?? (refused.status === 503 ? RETRY_AFTER : undefined);
    if (wait !== undefined) void reply.header('Retry-After', String(wait));
    void reply
      .status(refused.status)
      .header('Content-Type', PROBLEM_TYPE)
      .header('Content-Language', language)
      .send(problemBody(refused, language, error instanceof ShapeInvalid ? error.fields : undefined));
  }

  /** Never a stack or a message to the outside: a reference, and the rest in the log. */
  private unexpected(error: unknown): Problem {
    const reference = randomUUID();
    this.logger.error(`${reference} ${loggable(error)}`);
    return problem('UNEXPECTED', 500, { reference });
  }
}

const refusalOf = (error: unknown): Problem | undefined => {
  if (error instanceof ShapeInvalid) return problem('SHAPE_INVALID', 400);
  // The client hung up while it was still sending: nobody is left to answer, and nothing went wrong here.
  if (codeOf(error) === 'ECONNRESET') return problem('REQUEST_ABORTED', 400);
  if (!(error instanceof HttpException)) return undefined;
  const status = error.getStatus();
  return problem(serverRefusals[status] ?? 'REQUEST_REFUSED', status);
};
