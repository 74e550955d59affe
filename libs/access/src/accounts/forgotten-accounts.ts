import { IDENTITY, type IdentityChange, type Vault } from '#vault';
import type { Mailer } from '../mail/mailer.js';
import type { Accounts } from './accounts.js';

/** How many changes of names are looked at together. */
const PAGE = 500;

/** What tells who is forgotten. */
export type ForgettingVault = Pick<Vault, 'changesAfter' | 'valuesOf' | 'onErased'>;

/**
 * Whoever is forgotten signs in no more: her account is closed, with her passwords, passkeys and identities elsewhere. Mail that was laid out
 * goes too, whomever it is for: it names mailboxes and nothing else that could be asked; its links can be asked for again.
 */
export class ForgottenAccounts {
  private after = 0;

  constructor(
    private readonly vault: ForgettingVault,
    private readonly accounts: Pick<Accounts, 'ofActor' | 'close'>,
    mailer: Pick<Mailer, 'forget'>,
  ) {
    vault.onErased({ name: 'accounts', purge: () => this.purge() });
    vault.onErased({ name: 'outbox', purge: () => mailer.forget() });
  }

  private async purge(): Promise<void> {
    for (;;) {
      const changes = await this.vault.changesAfter(this.after, PAGE);
      for (const change of changes) await this.follow(change);
      if (changes.length < PAGE) return;
    }
  }

  private async follow(change: IdentityChange): Promise<void> {
    if (await this.isForgotten(change)) {
      const account = await this.accounts.ofActor(change.pseudonym);
      if (account && account.state !== 'closed') await this.accounts.close(account.accountId);
    }
    this.after = change.sequence;
  }

  /** Part of what is known of somebody may be erased, and she a member all the same. */
  private async isForgotten(change: IdentityChange): Promise<boolean> {
    return change.erasedAt !== null && (await this.vault.valuesOf(change, [IDENTITY])).length === 0;
  }
}
