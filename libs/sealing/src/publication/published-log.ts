import { existsSync } from 'node:fs';
import { DomainError, isDomainError } from '#kernel';
import { formatReceipt, judgeCheckpoint, parsePolicy, type Policy, receiptOf } from '#proof';
import { sealingFiles } from '../running/sealing-files.js';
import { SealedLogReader } from '../sealed-log/sealed-log-reader.js';
import type { StoredCheckpoint } from '../sealed-log/stored-checkpoint.js';
import { policyOf } from '../witness/policy-of.js';
import { readWitnessPolicy } from '../witness/witness-policy.js';

/** Checkpoints that are looked through for one that enough witnesses have cosigned. */
const LATEST = 100;

/** The sealed log as a node shows it to others, whether this node seals or another. */
export class PublishedLog {
  private opened: SealedLogReader | undefined;

  /** @param folder  of the seal */
  constructor(private readonly folder: string) {}

  /** @throws DomainError `SEALED_LOG_NOT_FOUND` while nothing was ever sealed, `NOT_A_SEALED_LOG` */
  get log(): SealedLogReader {
    return (this.opened ??= SealedLogReader.open(sealingFiles(this.folder).log));
  }

  /** The log, once there is one. */
  get logIfAny(): SealedLogReader | undefined {
    return this.opened ?? (existsSync(sealingFiles(this.folder).log) ? this.openIfMade() : undefined);
  }

  /** @throws DomainError `CHECKPOINT_NOT_FOUND` while nothing is signed */
  newest(): StoredCheckpoint {
    const newest = this.logIfAny?.signed.newest();
    if (!newest) throw new DomainError('CHECKPOINT_NOT_FOUND', {}, 'notFound');
    return newest;
  }

  /** @throws DomainError `CHECKPOINT_NOT_FOUND` {size} */
  checkpointAt(size: number): StoredCheckpoint {
    const checkpoint = this.logIfAny?.signed.at(size);
    if (!checkpoint) throw new DomainError('CHECKPOINT_NOT_FOUND', { size }, 'notFound');
    return checkpoint;
  }

  /** The policy file of the log (C2SP `tlog-policy`). @throws DomainError `POLICY_MALFORMED` when its operator has misspelled it */
  policyText(): string {
    return policyOf(this.logIfAny?.signed.keys() ?? [], readWitnessPolicy(sealingFiles(this.folder).witnesses).text);
  }

  /** Whether enough witnesses have cosigned; `undefined` where none is asked for, or nobody can say. */
  reachesQuorum(checkpoint: StoredCheckpoint): boolean | undefined {
    const policy = this.policy();
    return policy?.quorum && convinces(checkpoint, policy);
  }

  /**
   * The receipt of an entry, `.tlog-proof` with the entry in it: under the latest checkpoint that enough witnesses have cosigned, else under
   * the latest.
   * @returns `undefined` while no checkpoint covers the entry
   */
  async receipt(number: number): Promise<string | undefined> {
    const covering = this.logIfAny?.signed.list({ after: number, limit: LATEST, latestFirst: true }) ?? [];
    const policy = this.policy();
    const checkpoint = (policy && covering.find((each) => convinces(each, policy))) ?? covering[0];
    const entry = checkpoint && this.log.entry(number);
    return entry && formatReceipt(await receiptOf(number, entry, checkpoint.note, this.log));
  }

  close(): void {
    this.opened?.close();
    this.opened = undefined;
  }

  private policy(): Policy | undefined {
    try {
      return parsePolicy(this.policyText());
    } catch (error) {
      if (isDomainError(error)) return undefined;
      throw error;
    }
  }

  /** Between the making of the file and that of its tables it is as good as not there. */
  private openIfMade(): SealedLogReader | undefined {
    try {
      return this.log;
    } catch (error) {
      if (isDomainError(error) && error.code === 'SEALED_LOG_NOT_FOUND') return undefined;
      throw error;
    }
  }
}

const convinces = ({ note }: StoredCheckpoint, policy: Policy): boolean => {
  try {
    judgeCheckpoint(note, policy);
    return true;
  } catch (error) {
    if (isDomainError(error)) return false;
    throw error;
  }
};
