import type { RequestSubject } from '#access';

/** As much of a request as names what it is about; its body has not been looked at yet. */
export interface NamingRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body?: unknown;
}

/** Under what names an address, a question or a body names persons the request is about. */
const personNames = ['memberId', 'grantorId', 'person'] as const;

/** What a request names. The body is only what came in: a name that is not one text stands for nobody. */
export const subjectOf = ({ params, query, body }: NamingRequest): RequestSubject => {
  const about = [params, query, body].flatMap((part) => personNames.flatMap((name) => namedIn(part, name)));
  return {
    about: about.map((person) => (typeof person === 'string' ? person : '')),
    assemblyId: textIn(params, 'assemblyId') ?? textIn(body, 'assemblyId'),
    electionId: textIn(params, 'electionId'),
    candidate: numberIn(params, 'candidate'),
    proceedingId: textIn(params, 'proceedingId'),
    entry: numberIn(params, 'number'),
  };
};

const namedIn = (part: unknown, name: string): readonly unknown[] => {
  const value = valueIn(part, name);
  return value === undefined ? [] : [value];
};

const valueIn = (part: unknown, name: string): unknown =>
  typeof part === 'object' && part !== null && Object.hasOwn(part, name) ? (part as Readonly<Record<string, unknown>>)[name] : undefined;

const textIn = (part: unknown, name: string): string | undefined => {
  const value = valueIn(part, name);
  return typeof value === 'string' ? value : undefined;
};

const numberIn = (part: unknown, name: string): number | undefined => {
  const value = textIn(part, name);
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
};
