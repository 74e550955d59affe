import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Directory, type PersonName } from '#directory';

/** What persons are called now, by their pseudonyms; who was never named is not among them. */
export class GetNames extends Query<ReadonlyMap<string, PersonName>> {
  constructor(readonly memberIds: readonly string[]) {
    super();
  }
}

@QueryHandler(GetNames)
export class GetNamesHandler implements IQueryHandler<GetNames> {
  constructor(private readonly directory: Directory) {}

  execute({ memberIds }: GetNames): Promise<ReadonlyMap<string, PersonName>> {
    return this.directory.namesOf([...new Set(memberIds)]);
  }
}
