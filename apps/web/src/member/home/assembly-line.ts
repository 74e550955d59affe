import { useSay } from '../languages/use-say.js';

/** An assembly in a list. */
export interface AssemblyLine {
  readonly path: string;
  readonly kind: 'ordinary' | 'extraordinary' | 'mixed';
  readonly date: string;
  readonly call: number;
  readonly status: 'convened' | 'open' | 'closed' | 'cancelled';
}

/** How an assembly is called. */
export const useAssemblyTitle = (): ((assembly: Pick<AssemblyLine, 'kind' | 'call'>) => string) => {
  const say = useSay();
  return ({ kind, call }) => {
    const title = say(`assembly.kind.${kind}`);
    return call === 2 ? `${title}, ${say('assembly.secondCall')}` : title;
  };
};
