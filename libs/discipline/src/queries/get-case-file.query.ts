import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DomainError } from '#kernel';
import { GetBody } from '#elections';
import { Vault, type Kept } from '#vault';
import { digestsIn, withoutDigests, type TextName } from '../domain/digests.js';
import { onlookerOf, visibilityFor, type Onlooker } from '../domain/visibility.js';
import { CaseEntries, type CaseEntry } from './case-entries.js';

/** Something that was said, or that it is gone. */
export interface FiledText {
  readonly name: TextName;
  readonly digest: string;
  readonly status: Kept['status'];
  readonly text: string | null;
  /** instant of its erasure (GDPR, art. 17); null while it is kept */
  readonly erasedAt: string | null;
}

/** An entry of a case, with what was said in it. */
export interface FiledEntry {
  readonly number: number;
  readonly type: string;
  readonly recordedAt: string;
  readonly effectiveAt: string;
  readonly actor: string;
  readonly decisionRef: string | null;
  readonly documentRef: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly texts: readonly FiledText[];
}

export interface CaseFile {
  readonly proceedingId: string;
  readonly memberId: string;
  readonly status: string;
  /** as what the reader looks at it */
  readonly onlooker: Onlooker;
  /** of the case and its incidents, in the order of the ledger */
  readonly entries: readonly FiledEntry[];
}

/**
 * The file of a case in its order, with everything that was said and not erased: for its parties.
 * @throws DomainError `PROCEEDING_NOT_FOUND`, `CASE_FILE_NOT_OPEN_TO_YOU`
 */
export class GetCaseFile extends Query<CaseFile> {
  constructor(
    readonly proceedingId: string,
    /** pseudonym of who asks */
    readonly person: string,
  ) {
    super();
  }
}

@QueryHandler(GetCaseFile)
export class GetCaseFileHandler implements IQueryHandler<GetCaseFile> {
  constructor(
    private readonly cases: CaseEntries,
    private readonly queries: QueryBus,
    private readonly vault: Vault,
  ) {}

  async execute({ proceedingId, person }: GetCaseFile): Promise<CaseFile> {
    const { state, entries } = await this.cases.of(proceedingId);
    const { seats } = await this.queries.execute(new GetBody('board'));
    const onlooker = onlookerOf(
      person,
      state,
      seats.map(({ memberId }) => memberId),
    );
    if (!visibilityFor(onlooker).texts) throw new DomainError('CASE_FILE_NOT_OPEN_TO_YOU', { proceedingId }, 'forbidden');
    const { memberId } = state.opened;
    const filed = await Promise.all(entries.map((entry) => this.filed(entry)));
    return { proceedingId, memberId, status: state.status, onlooker, entries: filed };
  }

  private async filed({ number, type, data, meta }: CaseEntry): Promise<FiledEntry> {
    const { recordedAt, effectiveAt, actor, decisionRef = null, documentRef = null } = meta;
    const texts = await Promise.all(digestsIn(data).map((text) => this.text(text)));
    return { number, type, recordedAt, effectiveAt, actor, decisionRef, documentRef, data: withoutDigests(data), texts };
  }

  private async text({ name, digest }: Pick<FiledText, 'name' | 'digest'>): Promise<FiledText> {
    const kept = await this.vault.read(digest);
    const text = kept.status === 'held' ? kept.value : null;
    return { name, digest, status: kept.status, text, erasedAt: kept.status === 'erased' ? kept.erasedAt : null };
  }
}
