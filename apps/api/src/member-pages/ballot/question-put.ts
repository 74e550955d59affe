import type { BallotOfVoter } from '#assembly';
import { GetAssembly, paperFormOf } from '#assembly';
import { GetElection, GetStatement } from '#elections';
import type { Question, Subject } from '../../../../web/src/member/index.js';
import { labelsOf } from '../member-labels.js';
import type { PageServices } from '../page-services.js';

/** What a ballot asks, and what it is about. */
export interface QuestionPut {
  readonly question: Question;
  readonly subject: Subject;
}

type Opened = BallotOfVoter['ballot']['opened'];

/** @throws DomainError `ASSEMBLY_NOT_FOUND`, `ELECTION_NOT_FOUND` */
export const questionPut = async (services: PageServices, opened: Opened): Promise<QuestionPut> => {
  const { subject } = opened;
  return subject.kind === 'election' ? onPersons(services, opened, subject.electionId) : onText(services, opened, subject.resolutionId);
};

const paperOf = ({ method, marks, grades = [] }: Opened): Omit<Question, 'choices'> => ({
  form: paperFormOf(method),
  marks,
  grades: grades.toReversed(),
});

const onText = async ({ queries }: PageServices, opened: Opened, resolutionId: string): Promise<QuestionPut> => {
  const { resolutions } = await queries.execute(new GetAssembly(opened.assemblyId));
  const resolution = resolutions.find((one) => one.resolutionId === resolutionId);
  const isAnswer = paperFormOf(opened.method) === 'answer';
  return {
    question: {
      ...paperOf(opened),
      choices: opened.choices.map((value) => ({ value, label: isAnswer ? null : value, statement: null })),
    },
    subject: {
      kind: 'resolution',
      number: resolution?.number ?? 0,
      text: resolution?.text ?? '',
      annexes: (resolution?.annexDigests ?? []).map((digest) => `/api/documents/${digest}`),
    },
  };
};

const onPersons = async ({ queries }: PageServices, opened: Opened, electionId: string): Promise<QuestionPut> => {
  const { called, candidacies } = await queries.execute(new GetElection(electionId));
  const labelOf = await labelsOf(
    queries,
    candidacies.map(({ memberId }) => memberId),
  );
  const choices = opened.choices.map(async (value) => {
    const candidacy = candidacies.find(({ candidate }) => String(candidate) === value);
    const statement = candidacy?.statementDigest === undefined ? null : await queries.execute(new GetStatement(electionId, Number(value)));
    return { value, label: candidacy ? labelOf(candidacy.memberId) : value, statement: statement?.statement ?? null };
  });
  return {
    question: { ...paperOf(opened), choices: await Promise.all(choices) },
    subject: { kind: 'election', body: called.body, seats: called.seats },
  };
};
