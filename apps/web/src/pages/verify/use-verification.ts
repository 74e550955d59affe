import { useCallback, useEffect, useRef, useState } from 'react';
import { startVerifier } from '../../verifying/start-verifier.js';
import type { Entry, Finding, Task, Told, VerifiedHead, Verdict } from '../../verifying/verification.js';

type Progress = Extract<Finding, { readonly outcome: 'progress' }>;

/** How far a verification is, and what it has found so far. */
export interface Verification {
  readonly status: 'idle' | 'running' | 'done' | 'cancelled' | 'broken';
  readonly verdicts: readonly Verdict[];
  readonly progress?: Progress;
  /** milliseconds since 1970 */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly head?: VerifiedHead;
  readonly proved?: { readonly number: number; readonly entry: Entry };
  /** why it could not be carried out */
  readonly broken?: { readonly code: string; readonly path: string };
}

const idle: Verification = { status: 'idle', verdicts: [], startedAt: 0, endedAt: 0 };

/** A verification in a thread of its own: whoever leaves the page ends it. */
export const useVerification = () => {
  const [verification, set] = useState(idle);
  const worker = useRef<Worker>(undefined);

  const stop = useCallback((): void => {
    worker.current?.terminate();
    worker.current = undefined;
  }, []);

  useEffect(() => stop, [stop]);

  const end = useCallback(
    (status: 'done' | 'cancelled' | 'broken', broken?: Verification['broken']): void => {
      stop();
      set(({ progress: _reached, ...before }) => ({ ...before, status, endedAt: Date.now(), ...(broken ? { broken } : {}) }));
    },
    [stop],
  );

  const start = useCallback(
    (task: Task, headHolds?: (head: VerifiedHead) => void): void => {
      stop();
      set({ ...idle, status: 'running', startedAt: Date.now() });
      const thread = startVerifier();
      worker.current = thread;
      thread.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (worker.current !== thread) return;
        if (data.kind === 'done') end('done');
        else if (data.kind === 'broken') end('broken', data);
        else set((before) => taken(before, data));
        if (data.kind === 'head') headHolds?.(data.head);
      });
      thread.addEventListener('error', () => end('broken', { code: 'LOG_NOT_REACHED', path: 'verifier' }));
      thread.postMessage(task);
    },
    [stop, end],
  );

  const cancel = useCallback(() => end('cancelled'), [end]);
  return { verification, start, cancel };
};

const taken = (before: Verification, told: Exclude<Told, { readonly kind: 'done' | 'broken' }>): Verification => {
  switch (told.kind) {
    case 'head':
      return { ...before, head: told.head };
    case 'entry':
      return { ...before, proved: { number: told.number, entry: told.entry } };
    case 'finding': {
      const { finding } = told;
      if (finding.outcome === 'progress') return { ...before, progress: finding };
      const { progress: _passed, ...rest } = before;
      return { ...rest, verdicts: [...before.verdicts, finding] };
    }
  }
};
