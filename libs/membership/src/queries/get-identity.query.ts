import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Directory } from '#directory';
import { Vault } from '#vault';
import { identityFields, type IdentityField } from '../domain/identity.js';
import { heldIdentity, identityIn, vaultNameOf } from '../vault-names.js';

/** Everything that is kept about who somebody is; null for what is not. */
export type IdentityAnswer = Readonly<Record<IdentityField, string | null>> & {
  readonly memberId: string;
  /** instant at which her name was erased */
  readonly erasedAt: string | null;
};

/** Who somebody is, as the vault knows it now. */
export class GetIdentity extends Query<IdentityAnswer> {
  constructor(readonly memberId: string) {
    super();
  }
}

@QueryHandler(GetIdentity)
export class GetIdentityHandler implements IQueryHandler<GetIdentity> {
  constructor(
    private readonly vault: Vault,
    private readonly directory: Directory,
  ) {}

  async execute({ memberId }: GetIdentity): Promise<IdentityAnswer> {
    const identity = identityIn(await heldIdentity(this.vault, vaultNameOf(memberId)));
    const fields = Object.fromEntries(identityFields.map((field) => [field, identity[field] ?? null])) as Record<
      IdentityField,
      string | null
    >;
    const names = await this.directory.namesOf([memberId]);
    return { memberId, ...fields, erasedAt: names.get(memberId)?.erasedAt ?? null };
  }
}
