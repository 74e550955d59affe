import { useEffect, useState } from 'react';
import type { LiveState } from './live.js';

interface Told {
  readonly assemblyId: string;
  readonly state: LiveState;
}

/**
 * What the server tells of an assembly as it happens; `undefined` while it tells nothing: before the first event, and when the line is cut.
 *
 * @param isFollowed  false listens to nothing
 */
export const useLive = (assemblyId: string, isFollowed: boolean): LiveState | undefined => {
  const [told, tell] = useState<Told>();
  useEffect(() => {
    if (!isFollowed) return;
    // It comes back by itself when the line was cut.
    const source = new EventSource(`/api/assemblies/${assemblyId}/live`);
    source.addEventListener('state', ({ data }: MessageEvent<string>) => tell({ assemblyId, state: JSON.parse(data) as LiveState }));
    source.addEventListener('error', () => tell(undefined));
    return () => source.close();
  }, [assemblyId, isFollowed]);
  return isFollowed && told?.assemblyId === assemblyId ? told.state : undefined;
};
