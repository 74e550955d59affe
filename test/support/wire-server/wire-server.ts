import { Server, ServerCredentials } from '@grpc/grpc-js';
import { append } from './append.js';
import { batchAppend } from './batch-append.js';
import { noFaults, type Faults } from './faults.js';
import { supportedMethods } from './features.js';
import { ServerFeaturesService, StreamsService } from './protocol.js';
import { read } from './read.js';
import type { ServedCalls, Session } from './session.js';
import { TransactionLog, type TransactionLogOptions } from './transaction-log.js';

export interface WireServerOptions extends TransactionLogOptions {
  /** servers before 21.10 have no `BatchAppend` */
  readonly batchAppend?: boolean;
  /** servers before 22.6 do not tell the position of an event read from its stream */
  readonly tellsPositionsInStreams?: boolean;
  /** bytes of all events of an append together, `MaxAppendSize` in its settings; 1 MiB when absent */
  readonly largestAppend?: number;
}

const HOST = '127.0.0.1';

/** A server that speaks the Streams protocol of EventStoreDB over real sockets, keeps everything in memory, and can be made to fail. */
export class WireServer {
  readonly faults: Faults = noFaults();
  readonly log: TransactionLog;
  readonly served: ServedCalls = { append: 0, batchAppend: 0, read: 0 };
  private server: Server | undefined;
  private port = 0;

  private constructor(private readonly options: WireServerOptions) {
    this.log = new TransactionLog(options);
  }

  static async start(options: WireServerOptions = {}): Promise<WireServer> {
    const server = new WireServer(options);
    await server.resume();
    return server;
  }

  get address(): { readonly host: string; readonly port: number } {
    return { host: HOST, port: this.port };
  }

  /** One host without TLS: a client that gets this never asks Gossip. */
  get connectionString(): string {
    return `esdb://${HOST}:${this.port}?tls=false`;
  }

  /** Cuts every connection, as a crash does. The log stays, as on a disk. */
  stop(): void {
    this.server?.forceShutdown();
    this.server = undefined;
  }

  /** Listens again on the port it had. */
  async resume(): Promise<void> {
    const { batchAppend: hasBatchAppend = true, tellsPositionsInStreams = true, largestAppend = 1_024 * 1_024 } = this.options;
    // A real server lets one connection carry 100 calls at once; a client has to queue the others.
    const server = new Server({ 'grpc.max_concurrent_streams': 100 });
    const address = (): Session['address'] => this.address;
    const session: Session = {
      log: this.log,
      served: this.served,
      faults: this.faults,
      tellsPositionsInStreams,
      largestAppend,
      get address() {
        return address();
      },
    };
    const version = tellsPositionsInStreams ? '24.10.0' : '21.10.0';
    server.addService(ServerFeaturesService, { getSupportedMethods: supportedMethods(version, hasBatchAppend) });
    server.addService(StreamsService, {
      append: append(session),
      read: read(session),
      ...(hasBatchAppend ? { batchAppend: batchAppend(session) } : {}),
    });
    this.port = await new Promise<number>((resolve, reject) => {
      server.bindAsync(`${HOST}:${this.port}`, ServerCredentials.createInsecure(), (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
    this.server = server;
  }

  async restart(): Promise<void> {
    this.stop();
    this.log.forgetIds();
    await this.resume();
  }
}
