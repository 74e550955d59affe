import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Accounts, Credentials, GetRoles, Passwords, PasswordProof, Sessions, type Identified, type Session } from '#access';
import { DomainError } from '#kernel';
import { GetNames } from '#membership';
import { sessionOf } from './in-session.js';
import type { MeDto } from './me.dto.js';

/** What somebody does with her own account. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly accounts: Accounts,
    private readonly credentials: Credentials,
    private readonly passwords: Passwords,
    private readonly passwordProof: PasswordProof,
    private readonly sessions: Sessions,
    private readonly queries: QueryBus,
  ) {}

  async me({ accountId, actorId, via, sessionId, provenAt }: Identified): Promise<Omit<MeDto, 'may'>> {
    const account = await this.accounts.ofActor(actorId);
    const [roles, means] = await Promise.all([this.queries.execute(new GetRoles(actorId)), this.credentials.of(accountId)]);
    const memberId = account?.kind === 'member' ? actorId : null;
    return {
      accountId,
      actorId,
      memberId,
      loginName: account?.loginName ?? null,
      roles,
      means,
      via,
      sessionId: sessionId ?? null,
      provenAt,
    };
  }

  /**
   * Chooses a password, in place of the one there was; her other sessions end.
   * @throws DomainError `SESSION_NEEDED`, and what setting a password refuses
   */
  async choosePassword(identified: Identified, password: string): Promise<void> {
    const { accountId, actorId } = identified;
    const { sessionId } = sessionOf(identified);
    const { loginName } = await this.accounts.of(accountId);
    await this.passwords.set(accountId, password, [...(loginName === null ? [] : [loginName]), ...(await this.namesOf(actorId))]);
    await this.sessions.revokeAllOf(accountId, sessionId);
  }

  /**
   * Proves again who she is (step-up).
   * @throws DomainError `SESSION_NEEDED`, and what a password proves not
   */
  async prove(identified: Identified, password: string, address: string): Promise<void> {
    const { sessionId } = sessionOf(identified);
    await this.passwordProof.ofAccount(identified.accountId, password, address);
    await this.sessions.prove(sessionId);
  }

  list({ accountId }: Identified): Promise<readonly Session[]> {
    return this.sessions.list(accountId);
  }

  /** Ends one of her own sessions. Those of others are not told apart from what never was. @throws DomainError `SESSION_UNKNOWN` */
  async end({ accountId }: Identified, sessionId: string): Promise<void> {
    const own = await this.sessions.list(accountId);
    if (!own.some((session) => session.sessionId === sessionId)) throw new DomainError('SESSION_UNKNOWN', {}, 'notFound');
    await this.sessions.revoke(sessionId);
  }

  private async namesOf(actorId: string): Promise<readonly string[]> {
    const name = (await this.queries.execute(new GetNames([actorId]))).get(actorId);
    return [name?.givenName, name?.familyName, name?.legalName].filter((part) => typeof part === 'string');
  }
}
