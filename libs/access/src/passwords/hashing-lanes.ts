import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '#kernel';

/** argon2id, one of the sets that OWASP holds equal ("Password Storage Cheat Sheet"): 12 MiB, three passes. About 17 ms of one core. */
const COST = { memoryCost: 12 * 1024, timeCost: 3, parallelism: 1 } as const;

/** A core is left to those who vote meanwhile. */
const LANES = Math.max(1, availableParallelism() - 1);

/** Larger than a hall: whoever comes after that is told to come back. */
const LONGEST_QUEUE = 5_000;

interface Waiting {
  run(): Promise<void>;
}

/** Hashes passwords in threads of their own, a few at a time and in the order they came: log-ins wait for each other, and votes do not wait for them. */
export class HashingLanes {
  private readonly queue: Waiting[] = [];
  private busy = 0;

  /**
   * @param lanes         how many are hashed at once
   * @param longestQueue  how many wait at most
   */
  constructor(
    private readonly lanes = LANES,
    private readonly longestQueue = LONGEST_QUEUE,
  ) {}

  /** @throws DomainError `SIGN_IN_BUSY` when too many wait */
  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COST));
  }

  /**
   * @param before  asked when it is this one's turn: what it throws is thrown, and nothing is hashed
   * @throws DomainError `SIGN_IN_BUSY` when too many wait
   */
  verify(hashed: string, password: string, before: () => Promise<void>): Promise<boolean> {
    return this.inTurn(async () => {
      await before();
      return verify(hashed, password);
    });
  }

  private inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.queue.length >= this.longestQueue) return Promise.reject(new DomainError('SIGN_IN_BUSY', {}, 'unavailable'));
    return new Promise((answer, refuse) => {
      this.queue.push({ run: () => task().then(answer, refuse) });
      this.next();
    });
  }

  private next(): void {
    const task = this.busy < this.lanes ? this.queue.shift() : undefined;
    if (!task) return;
    this.busy += 1;
    void task.run().finally(() => {
      this.busy -= 1;
      this.next();
    });
  }
}
