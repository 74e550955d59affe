import { Injectable } from '@nestjs/common';
import type { CommandBus } from '@nestjs/cqrs';
import type { ProcessStatus } from '#processing';
import type { SealingStatus } from '#sealing';
import type { Node } from './node.js';
import { startProcessor, type Processor } from './processor.js';

/** Where the processes stand, as seen from one node. */
export interface ProcessesStatus {
  /** names the node that runs them; null while none does */
  readonly leaseHolder: string | null;
  /** whether it is this one */
  readonly holdsLease: boolean;
  readonly runners: readonly ProcessStatus[];
}

/** The processes this node runs, or stands by to run; none when they are left to others. */
@Injectable()
export class RunningProcesses {
  private processor: Processor | undefined;

  async start(node: Node, commands: CommandBus): Promise<void> {
    this.processor = await startProcessor(node, commands);
  }

  /** Lets the command under way be answered. */
  async stop(): Promise<void> {
    const { processor } = this;
    this.processor = undefined;
    await processor?.stop();
  }

  /** `undefined` on a node that leaves them to others. */
  status(): ProcessesStatus | undefined {
    const { processor } = this;
    return processor && { leaseHolder: processor.leaseHolder() ?? null, holdsLease: processor.holdsLease(), runners: processor.status() };
  }

  /** `undefined` on a node that does not seal. */
  sealing(): SealingStatus | undefined {
    return this.processor?.sealing();
  }
}
