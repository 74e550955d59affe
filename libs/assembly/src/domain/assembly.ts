import { streamName, type Folding } from '#kernel';
import type { AssemblyConvened, AssemblyEvent, ResolutionTabled } from './assembly.events.js';

export interface Convened {
  readonly status: 'convened' | 'open' | 'closed';
  readonly convocation: AssemblyConvened['data'];
  readonly resolutions: readonly ResolutionTabled['data'][];
  /** chair first; absent until the assembly is opened */
  readonly bureau?: readonly string[];
}

export type Assembly = { readonly status: 'unknown' } | Convened;

export const assemblyStream = (assemblyId: string): string => streamName('assembly', assemblyId);

export const assemblyFolding: Folding<Assembly, AssemblyEvent> = {
  initialState: { status: 'unknown' },
  evolve: (assembly, event) => {
    if (event.type === 'AssemblyConvened') return { status: 'convened', convocation: event.data, resolutions: [] };
    // Every other event of the stream follows a convocation.
    if (assembly.status === 'unknown') return assembly;
    switch (event.type) {
      case 'ResolutionTabled':
        return { ...assembly, resolutions: [...assembly.resolutions, event.data] };
      case 'AssemblyOpened':
        return { ...assembly, status: 'open', bureau: event.data.bureau };
      case 'AssemblyClosed':
        return { ...assembly, status: 'closed' };
      case 'QuorumNoted':
        return assembly;
    }
  },
};
