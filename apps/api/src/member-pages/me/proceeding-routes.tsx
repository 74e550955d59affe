import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  caseFileMarkdown,
  FILE_WORDS,
  GetCaseFile,
  ListCases,
  LodgeAppeal,
  ReceiveStatement,
  type CaseFile,
  type CaseLine,
  type FiledEntry,
} from '#discipline';
import { DomainError, hasCode } from '#kernel';
import { ProceedingsPage, type ShownProceeding, type ShownStep } from '../../../../web/src/member/index.js';
import { act, sinceIn } from '../act.js';
import type { PageDesk, Visit } from '../page-desk.js';
import type { PageServices } from '../page-services.js';
import { memberOf } from '../reader.js';

/** What is held against a member, with its file, and what she answers. */
export const proceedingRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  const { services } = desk;

  scope.get('/me/proceedings', async (request, reply) => {
    const visit = await desk.receive(request, reply);
    const cases = await casesOf(services, memberOf(visit.reader), sinceIn(request));
    const proceedings = await Promise.all(cases.map((one) => shown(services, one, visit)));
    return visit.show({ title: visit.say('proceeding.title'), content: <ProceedingsPage proceedings={proceedings} /> });
  });

  scope.post('/me/proceedings/:proceedingId/statement', (request, reply) =>
    act(desk, { request, reply, back: '/me/proceedings' }, async ({ memberId, sent, context }) => {
      const proceedingId = await ownCase(services, request, memberId);
      return new ReceiveStatement({ proceedingId, statement: sent.one('text') ?? '' }, context);
    }),
  );

  scope.post('/me/proceedings/:proceedingId/appeal', (request, reply) =>
    act(desk, { request, reply, back: '/me/proceedings' }, async ({ memberId, sent, context }) => {
      const proceedingId = await ownCase(services, request, memberId);
      return new LodgeAppeal({ proceedingId, appeal: sent.one('text') ?? '' }, context);
    }),
  );
};

type FileWords = (typeof FILE_WORDS)['en'];

const casesOf = async ({ queries }: PageServices, memberId: string, since?: number): Promise<readonly CaseLine[]> =>
  (await queries.execute(new ListCases({ memberId, limit: 50, ...(since === undefined ? {} : { minNumber: since }) }))).items;

/** A case of somebody else is not there: nobody learns of it by its number. */
const ownCase = async (services: PageServices, { params }: FastifyRequest, memberId: string): Promise<string> => {
  // The router fills it in.
  const { proceedingId } = params as { readonly proceedingId: string };
  const own = (await casesOf(services, memberId)).some((one) => one.proceedingId === proceedingId);
  if (!own) throw new DomainError('PROCEEDING_NOT_FOUND', { proceedingId }, 'notFound');
  return proceedingId;
};

const shown = async (services: PageServices, line: CaseLine, visit: Visit): Promise<ShownProceeding> => {
  const { proceedingId, status, openedOn, dueOn, measure, step } = line;
  const file = await fileOf(services, proceedingId, visit);
  const words = FILE_WORDS[visit.reader.language];
  return {
    proceedingId,
    status,
    openedOn,
    next: step === null || dueOn === null ? null : { step, dueOn },
    steps: file?.entries.map((entry) => stepOf(entry, words)) ?? [],
    measure: measure && visit.say(`proceeding.measure.${measure}`),
    file: file && caseFileMarkdown(file, words),
    mayAnswer: status === 'open' && step !== 'notifyMember',
    mayAppeal: status === 'sanctioned',
  };
};

const stepOf = ({ number, type, effectiveAt, texts }: FiledEntry, { entries, texts: titles }: FileWords): ShownStep => {
  const named: Readonly<Record<string, string>> = entries;
  const said = texts.map(({ name, text }) => ({ title: titles[name], text }));
  return { number, on: effectiveAt.slice(0, 10), title: named[type] ?? type, said };
};

/** Before she is told of it nothing of the file is hers to read. */
const fileOf = async ({ queries }: PageServices, proceedingId: string, { reader }: Visit): Promise<CaseFile | null> => {
  try {
    return await queries.execute(new GetCaseFile(proceedingId, memberOf(reader)));
  } catch (error) {
    if (hasCode(error, 'CASE_FILE_NOT_OPEN_TO_YOU')) return null;
    throw error;
  }
};
