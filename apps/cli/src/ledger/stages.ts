import type { ReplayProgress } from '#replay';
import type { Progress, StartProgress } from '../terminal/progress.js';

const labels: Readonly<Record<ReplayProgress['stage'], string>> = { members: 'Registering members', votes: 'Casting votes' };

/** Something in several stages, each with a length of its own: one bar after the other. */
export const stagesOn = (startProgress: StartProgress) => {
  let shown: { readonly stage: string; readonly total: number; readonly progress: Progress } | undefined;
  return {
    told: ({ stage, done, total }: ReplayProgress): void => {
      if (shown?.stage !== stage || shown.total !== total) {
        shown?.progress.stop();
        shown = { stage, total, progress: startProgress(labels[stage], total) };
      }
      shown.progress.update(done);
    },
    stop: (): void => shown?.progress.stop(),
  };
};
