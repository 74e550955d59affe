import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { DomainError, isDomainError } from '#kernel';
import { DecisionRunner, LedgerCommand, type Receipt } from '#cqrs';
import { parsePublicKey, type PublicNoteKey } from '#proof';
import { SigningKeys } from '../keys/signing-keys.js';
import { PublishedLog } from '../publication/published-log.js';
import { logKeyDecider } from './log-key.decide.js';

/** The log gets another key. Its private half must lie in the folder of the seal already: from the next entry on nothing is signed without it. */
export class RotateLogKey extends LedgerCommand<{ readonly newVerifierKey: string }> {}

@CommandHandler(RotateLogKey)
export class RotateLogKeyHandler implements ICommandHandler<RotateLogKey> {
  constructor(
    private readonly decisions: DecisionRunner,
    private readonly published: PublishedLog,
    private readonly keys: SigningKeys,
  ) {}

  /** @throws DomainError `LOG_KEY_INVALID` {reason}, `LOG_KEY_NOT_IN_PLACE`, `LOG_KEY_USED_BEFORE` */
  async execute({ data: { newVerifierKey }, context }: RotateLogKey): Promise<Receipt> {
    const key = readKey(newVerifierKey);
    const known = this.published.logIfAny?.signed.keys().map(({ verifierKey }) => verifierKey) ?? [];
    const [first] = known;
    if (key.type !== 'ed25519' || (first !== undefined && parsePublicKey(first).name !== key.name)) throw invalid('KEY_NAME_MISMATCH');
    if (known.includes(newVerifierKey) && known.at(-1) !== newVerifierKey) throw new DomainError('LOG_KEY_USED_BEFORE', { newVerifierKey });
    if (!this.keys.has(newVerifierKey)) throw new DomainError('LOG_KEY_NOT_IN_PLACE', {}, 'precondition');
    return this.decisions.run(logKeyDecider, { type: 'RotateLogKey', newVerifierKey }, context);
  }
}

const readKey = (text: string): PublicNoteKey => {
  try {
    return parsePublicKey(text);
  } catch (error) {
    throw isDomainError(error) ? invalid(error.code) : error;
  }
};

const invalid = (reason: string): DomainError => new DomainError('LOG_KEY_INVALID', { reason }, 'invalid');
