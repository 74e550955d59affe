import type { FactRequests, FactsOf } from '#kernel';
import type { FactRegisters } from './fact-registers.js';
import type { FoldedStream } from './folded-stream.js';
import type { FoldedStreams } from './folded-streams.js';

export interface LoadedFacts<Requests> {
  readonly facts: FactsOf<Requests>;
  /** revision of each stream relied on; streams that do not exist are left out */
  readonly reliedOn: Readonly<Record<string, number>>;
}

/** Answers to requests, each under the name of its request. */
class Gathered<Requests> {
  private readonly answers: Record<string, unknown> = {};
  private readonly revisions: Record<string, number> = {};

  answer(name: string, value: unknown): void {
    this.answers[name] = value;
  }

  take(name: string, { stream, revision, state }: FoldedStream<unknown>): void {
    this.answers[name] = state;
    if (revision >= 0) this.revisions[stream] = revision;
  }

  get all(): LoadedFacts<Requests> {
    // Each answer stands under the name and with the type of its request.
    return { facts: this.answers as FactsOf<Requests>, reliedOn: this.revisions };
  }
}

/** What a decider declared it needs, when all of it is known without reading; undefined otherwise. A vote waits for nothing then. */
export const knownFacts = <Requests extends FactRequests>(
  requests: Requests,
  streams: FoldedStreams,
): LoadedFacts<Requests> | undefined => {
  const gathered = new Gathered<Requests>();
  for (const name in requests) {
    const request = requests[name];
    const folded = request?.from === 'stream' ? streams.known(request.stream, request.folding) : undefined;
    if (!folded) return undefined;
    gathered.take(name, folded);
  }
  return gathered.all;
};

/** Loads what a decider declared it needs. Runs again at every retry, so that a decision never rests on a stale fact. */
export const loadFacts = async <Requests extends FactRequests>(
  requests: Requests,
  streams: FoldedStreams,
  registers: FactRegisters,
): Promise<LoadedFacts<Requests>> => {
  const gathered = new Gathered<Requests>();
  for (const [name, request] of Object.entries(requests)) {
    if (request.from === 'register') gathered.answer(name, await registers.answer(request.register, request.parameters));
    else gathered.take(name, await streams.load(request.stream, request.folding));
  }
  return gathered.all;
};
