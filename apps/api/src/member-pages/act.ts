import type { Command } from '@nestjs/cqrs';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '#kernel';
import { commandIdOf, type CommandContext, type Receipt } from '#cqrs';
import { formFields, type FormFields } from './form-fields.js';
import type { PageDesk } from './page-desk.js';
import { memberOf } from './reader.js';
import { refusalOf, refusedPage } from './refusal.js';

/** What a form asks for, in the name of who sends it. */
export interface Act {
  readonly memberId: string;
  readonly sent: FormFields;
  readonly context: CommandContext;
}

/**
 * Does what a form asks for, and goes back to the page it stood on, which then holds it. What is refused is told on a page of its own, with
 * the way back.
 * @param back  path of the page
 */
export const act = async (
  desk: PageDesk,
  { request, reply, back }: { readonly request: FastifyRequest; readonly reply: FastifyReply; readonly back: string },
  commandOf: (act: Act) => Command<Receipt> | Promise<Command<Receipt>>,
): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const memberId = memberOf(visit.reader);
  const sent = formFields(request.body);
  try {
    const commandId = commandIdOf(memberId, keyIn(sent));
    const command = await commandOf({ memberId, sent, context: { actor: memberId, commandId, correlationId: commandId } });
    const { number } = await desk.services.commands.execute(command);
    return await visit.goTo(number === undefined ? back : `${back}?since=${number}`);
  } catch (error) {
    const refusal = refusalOf(error, visit);
    if (!refusal) throw error;
    return visit.show(refusedPage(refusal, back, visit), { status: refusal.status });
  }
};

/**
 * The key a form was given when its page was written: sent twice, it is one act.
 * @throws DomainError `SHAPE_INVALID` for a form none of our pages sends
 */
export const keyIn = (sent: FormFields): string => {
  const key = sent.one('key') ?? '';
  if (!/^[\w-]{8,100}$/.test(key)) throw new DomainError('SHAPE_INVALID', {}, 'invalid');
  return key;
};

/** The ledger number a page has to hold, after something was recorded from it. */
export const sinceIn = ({ query }: FastifyRequest): number | undefined => {
  const since = formFields(query).one('since');
  return since !== undefined && /^\d{1,15}$/.test(since) ? Number(since) : undefined;
};
