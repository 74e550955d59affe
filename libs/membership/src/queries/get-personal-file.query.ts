import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { LegalHoldRegister } from '#vault';
import { KeptAbout } from '../kept-about.js';

/** Something that is kept about a member. */
export interface FiledValue {
  /** `email` */
  readonly name: string;
  readonly value: string;
  /** what it is kept for */
  readonly purpose: string;
  /** which part of the application reads it */
  readonly context: string;
  /** digest under which entries name it */
  readonly digest: string;
  /** instant; null where nobody knows */
  readonly keptAt: string | null;
  /** first calendar date on which it is erased by itself; null while nobody can say */
  readonly until: string | null;
  /** article of law, or the statutes */
  readonly basis: string;
  /** whether it is erased when she asks for it, today */
  readonly erasedOnRequest: boolean;
}

/** Why nothing of it is erased for the time being. */
export interface FiledHold {
  readonly holdId: string;
  /** calendar date on which it is looked at again */
  readonly reviewOn: string;
}

/** What is kept about a member, why and until when (GDPR, art. 15). */
export interface PersonalFile {
  readonly memberId: string;
  readonly values: readonly FiledValue[];
  readonly legalHolds: readonly FiledHold[];
}

export class GetPersonalFile extends Query<PersonalFile> {
  constructor(
    readonly memberId: string,
    /** calendar date */
    readonly today: string,
  ) {
    super();
  }
}

/** As a term says it that has no end anybody could name. */
const NEVER = '9999-12-31';

@QueryHandler(GetPersonalFile)
export class GetPersonalFileHandler implements IQueryHandler<GetPersonalFile> {
  constructor(
    private readonly kept: KeptAbout,
    private readonly holds: LegalHoldRegister,
  ) {}

  async execute({ memberId, today }: GetPersonalFile): Promise<PersonalFile> {
    const [kept, holds] = await Promise.all([this.kept.member(memberId), this.holds.on(memberId)]);
    const values = kept.map(({ held, retention: { until, basis, isRequired } }): FiledValue => {
      const { name, value, purpose, context, digest, keptAt, retainUntil = '' } = held;
      const isKept = (isRequired && until > today) || retainUntil > today || holds.length > 0;
      const said = { until: until === NEVER ? null : until, basis, erasedOnRequest: !isKept };
      return { name, value, purpose, context, digest, keptAt, ...said };
    });
    return { memberId, values, legalHolds: holds.map(({ holdId, reviewOn }) => ({ holdId, reviewOn })) };
  }
}
