import type { LiveState } from './live.js';

/**
 * Listens to an assembly as it happens; the browser comes back by itself when the line was cut.
 *
 * @param tell  with nothing when the line was cut
 * @returns how to stop
 */
export const followLive = (assemblyId: string, tell: (state: LiveState | undefined) => void): (() => void) => {
  const source = new EventSource(`/api/assemblies/${assemblyId}/live`);
  source.addEventListener('state', ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as LiveState));
  source.addEventListener('error', () => tell(undefined));
  return () => source.close();
};
