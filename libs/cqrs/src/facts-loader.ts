import type { FactRequests, FactsOf } from '#kernel';
import type { FactRegisters } from './fact-registers.js';
import type { FoldedStreams } from './folded-streams.js';

export interface LoadedFacts<Requests> {
  readonly facts: FactsOf<Requests>;
  /** revision of each stream relied on; streams that do not exist are left out */
  readonly reliedOn: Readonly<Record<string, number>>;
}

/** What a decider declared it needs, when all of it is known without reading; undefined otherwise. A vote waits for nothing then. */
export const knownFacts = <Requests extends FactRequests>(
  requests: Requests,
  streams: FoldedStreams,
): LoadedFacts<Requests> | undefined => {
  const facts: Record<string, unknown> = {};
  const reliedOn: Record<string, number> = {};
  for (const [name, request] of Object.entries(requests)) {
    const folded = request.from === 'register' ? undefined : streams.known(request.stream, request.folding);
    if (!folded) return undefined;
    facts[name] = folded.state;
    if (folded.revision >= 0) reliedOn[folded.stream] = folded.revision;
  }
  return { facts: facts as FactsOf<Requests>, reliedOn };
};

/** Loads what a decider declared it needs. Runs again at every retry, so that a decision never rests on a stale fact. */
export const loadFacts = async <Requests extends FactRequests>(
  requests: Requests,
  streams: FoldedStreams,
  registers: FactRegisters,
): Promise<LoadedFacts<Requests>> => {
  const facts: Record<string, unknown> = {};
  const reliedOn: Record<string, number> = {};
  for (const [name, request] of Object.entries(requests)) {
    if (request.from === 'register') {
      facts[name] = await registers.answer(request.register, request.parameters);
      continue;
    }
    const folded = await streams.load(request.stream, request.folding);
    facts[name] = folded.state;
    if (folded.revision >= 0) reliedOn[request.stream] = folded.revision;
  }
  // Each answer stands under the name and with the type of its request.
  return { facts: facts as FactsOf<Requests>, reliedOn };
};
