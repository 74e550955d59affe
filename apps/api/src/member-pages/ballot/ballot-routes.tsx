import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, isUuid } from '#kernel';
import { ListRights } from '#assembly';
import {
  CheckPage,
  ChoosePage,
  ConfirmPage,
  ReceiptPage,
  StatePage,
  type Answer,
  type Ballot,
  type Followed,
} from '../../../../web/src/member/index.js';
import { formFields, type FormFields } from '../form-fields.js';
import type { PageDesk, Visit } from '../page-desk.js';
import { memberOf } from '../reader.js';
import { isUnsure, refusalOf, refusedPage } from '../refusal.js';
import { castVotes } from './cast-votes.js';
import { checkReceipt } from './check-receipt.js';
import { readAnswer } from './read-answer.js';
import { receiptsOf } from './receipts.js';
import { pathOf, shownBallot, type BallotAddress } from './shown-ballot.js';
import { confirmedVote, type ConfirmedVote } from './vote-sent.js';

/** A ballot in three screens: choose, confirm, receipt. Each is a page, and each step a form. */
export const ballotRoutes = (scope: FastifyInstance, desk: PageDesk): void => {
  scope.get('/vote/check', (request, reply) => check(desk, request, reply));
  scope.get('/vote/:assemblyId/:ballotId', (request, reply) => choose(desk, request, reply));
  scope.post('/vote/:assemblyId/:ballotId/confirmation', (request, reply) => confirm(desk, request, reply));
  scope.post('/vote/:assemblyId/:ballotId', (request, reply) => cast(desk, request, reply));
  scope.get('/vote/:assemblyId/:ballotId/receipt', (request, reply) => receipt(desk, request, reply));
};

const addressIn = ({ params }: FastifyRequest): BallotAddress => {
  // The router fills in both.
  const { assemblyId, ballotId } = params as BallotAddress;
  if (!isUuid(assemblyId) || !isUuid(ballotId)) throw new DomainError('BALLOT_NOT_FOUND', { ballotId }, 'notFound');
  return { assemblyId, ballotId };
};

const choose = async (desk: PageDesk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const address = addressIn(request);
  const { paper, state } = await shownBallot(desk.services, address, visit.reader);
  const title = titleOf(paper, visit);
  if (state) return visit.show({ title, content: <StatePage state={state} /> }, { follows: followed(address, state.status) });
  const isDone = paper.rights.every(({ vote }) => vote !== null);
  const wantsChange = formFields(request.query).one('change') !== undefined;
  if (isDone && !wantsChange) return visit.goTo(`${paper.path}/receipt`);
  // A paper on which a vote is told is never kept: the next to use the phone may be somebody else.
  const mayBeKept = paper.rights.every(({ vote }) => vote === null);
  const page = { title, content: <ChoosePage ballot={paper} filled={formFields({})} /> };
  return visit.show(page, { follows: followed(address, 'open'), mayBeKept });
};

const followed = ({ assemblyId, ballotId }: BallotAddress, status: string): Followed => ({ assemblyId, ballot: { ballotId, status } });

const titleOf = ({ subject }: Ballot, { say }: Visit): string =>
  subject.kind === 'resolution'
    ? say('ballot.resolution', { number: subject.number })
    : say('ballot.election', { body: subject.body, seats: subject.seats });

const confirm = async (desk: PageDesk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const { paper, state } = await shownBallot(desk.services, addressIn(request), visit.reader);
  if (state) return visit.goTo(paper.path);
  const filled = formFields(request.body);
  const title = titleOf(paper, visit);
  const again = (problem: string) =>
    visit.show({ title, content: <ChoosePage ballot={paper} filled={filled} problem={problem} /> }, { status: 422 });
  const read = readAnswer(paper.question, filled);
  if ('problem' in read) return again(visit.say(`ballot.problem.${read.problem}`, read.values));
  const usable = paper.rights.filter(({ refusal }) => refusal === null).map(({ rightId }) => rightId);
  const rightIds = filled.all('right').filter((rightId) => usable.includes(rightId));
  if (rightIds.length === 0) return again(visit.say('ballot.problem.nobody'));
  return visit.show({ title: visit.say('ballot.confirm.title'), content: confirmation(paper, { ...read, rightIds }) });
};

const confirmation = (ballot: Ballot, { answer, rightIds }: { readonly answer: Answer; readonly rightIds: readonly string[] }) => (
  <ConfirmPage ballot={ballot} answer={answer} rightIds={rightIds} retryKey={randomUUID()} unjudged={unjudgedIn(ballot, answer)} />
);

const unjudgedIn = ({ question: { form, choices } }: Ballot, answer: Answer): readonly string[] => {
  if (form !== 'judgment' || answer.length === 0 || typeof answer === 'string') return [];
  return choices.filter(({ value }) => !answer.some((mark) => mark.startsWith(`${value}:`))).map(({ value, label }) => label ?? value);
};

/** A script that sends the form wants to know what became of it; a browser without one wants the next page. */
const wantsJson = ({ headers }: FastifyRequest): boolean => headers.accept === 'application/json';

const cast = async (desk: PageDesk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const address = addressIn(request);
  const vote = confirmedVote(formFields(request.body));
  try {
    const { recorded, refused } = await record(desk, address, visit, vote);
    const [first] = refused;
    if (recorded === 0 && first) throw first;
    const next = `${pathOf(address)}/receipt`;
    if (wantsJson(request)) return await reply.send({ recorded: true, next });
    return await visit.goTo(next);
  } catch (error) {
    if (isUnsure(error)) return unsure(desk, { request, reply, visit, address, vote });
    const refusal = refusalOf(error, visit);
    if (!refusal) throw error;
    if (wantsJson(request)) return reply.status(refusal.status).send({ recorded: false, sentence: refusal.sentence });
    return visit.show(refusedPage(refusal, pathOf(address), visit), { status: refusal.status });
  }
};

const record = async (desk: PageDesk, address: BallotAddress, { reader }: Visit, { key, choice, rightIds }: ConfirmedVote) => {
  const memberId = memberOf(reader);
  const rights = await desk.services.queries.execute(new ListRights(address.assemblyId, { memberId }));
  const chosen = rights.filter(({ rightId }) => rightIds.includes(rightId));
  const foreign = rightIds.find((rightId) => !rights.some((right) => right.rightId === rightId));
  if (foreign !== undefined || chosen.length === 0) throw new DomainError('NOT_YOUR_RIGHT', { rightId: foreign ?? '' }, 'forbidden');
  return castVotes(desk.services, { ...address, memberId, rights: chosen, choice, key });
};

interface Unsure {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly visit: Visit;
  readonly address: BallotAddress;
  readonly vote: ConfirmedVote;
}

/** The ledger did not answer: the same page again, with the same key. A script tries again by itself. */
const unsure = async (desk: PageDesk, { request, reply, visit, address, vote }: Unsure): Promise<FastifyReply> => {
  void reply.header('Retry-After', '2');
  if (wantsJson(request)) return reply.status(503).send({});
  const { paper } = await shownBallot(desk.services, address, visit.reader);
  const { choice: answer, rightIds, key } = vote;
  const page = (
    <ConfirmPage ballot={paper} answer={answer} rightIds={rightIds} retryKey={key} unjudged={unjudgedIn(paper, answer)} unsure />
  );
  return visit.show({ title: visit.say('ballot.confirm.title'), content: page }, { status: 503 });
};

const receipt = async (desk: PageDesk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const address = addressIn(request);
  const receipts = await receiptsOf(desk.services, address, visit.reader);
  if (receipts.length === 0) return visit.goTo(`${pathOf(address)}?change=yes`);
  const { paper } = await shownBallot(desk.services, address, visit.reader);
  const title = visit.say('receipt.title', { votes: receipts.length });
  return visit.show({ title, content: <ReceiptPage ballot={paper} receipts={receipts} /> });
};

const check = async (desk: PageDesk, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
  const visit = await desk.receive(request, reply);
  const asked: FormFields = formFields(request.query);
  const shown = { number: asked.one('number')?.trim() ?? '', words: asked.one('words')?.trim() ?? '' };
  const checked = await checkReceipt(desk.services, shown);
  return visit.show({ title: visit.say('check.title'), content: <CheckPage {...shown} checked={checked} /> });
};
