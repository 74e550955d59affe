import { useRef, useState } from 'react';
import { useLanguage } from '../../languages/use-language.js';
import { ask, record } from '../../server/ask.js';
import type { Convocations, DispatchChannel, DispatchOutcome } from '../../server/convocation.js';
import { newKey } from '../../server/new-key.js';
import type { Problem } from '../../server/problem.js';

/** What is recorded, and of whom. */
export interface DispatchWanted {
  readonly channel: DispatchChannel;
  readonly outcome: DispatchOutcome;
  /** those it did not reach yet, everybody, or one member by her id */
  readonly to: 'unreached' | 'everybody' | { readonly memberId: string };
}

export type DispatchRun =
  | { readonly status: 'idle' }
  | { readonly status: 'running' | 'stopped' | 'done'; readonly done: number; readonly of: number }
  | { readonly status: 'refused'; readonly problem: Problem; readonly done: number };

/** Members read at a time: as many as a page of the list holds. */
const PAGE = 200;

/** Members recorded at a time: fewer than an entry holds, so that progress is seen. */
const PART = 1_000;

/**
 * Records a dispatch part by part, as far as it comes: what was recorded stands, and starting again with those not reached goes on from there.
 */
export const useDispatchRun = (assemblyId: string) => {
  const { language } = useLanguage();
  const [run, report] = useState<DispatchRun>({ status: 'idle' });
  const stopped = useRef(false);
  const path = `/api/assemblies/${assemblyId}/convocations`;

  const start = async ({ channel, outcome, to }: DispatchWanted): Promise<void> => {
    stopped.current = false;
    let done = 0;
    let of = typeof to === 'object' ? 1 : 0;
    let waiting: readonly string[] = typeof to === 'object' ? [to.memberId] : [];
    const recordPart = async (): Promise<Problem | undefined> => {
      const memberIds = waiting.slice(0, PART);
      waiting = waiting.slice(PART);
      if (memberIds.length === 0) return undefined;
      const recorded = await record(path, { channel, outcome, memberIds }, newKey(), { language });
      if (recorded.status === 'refused') return recorded.problem;
      done += memberIds.length;
      report({ status: 'running', done, of });
      return undefined;
    };
    const recordAll = async (): Promise<Problem | undefined> => {
      const question = new URLSearchParams({ limit: String(PAGE), ...(to === 'unreached' ? { reached: 'false' } : {}) });
      for (let isMore = typeof to !== 'object'; isMore && !stopped.current;) {
        const page = await ask<Convocations>(`${path}?${question}`, { language });
        if (page.status === 'refused') return page.problem;
        const { items, nextCursor, members, count } = page.answer;
        if (of === 0) of = to === 'unreached' ? Math.max(members - count.reached, 0) : members;
        waiting = [...waiting, ...items.map(({ memberId }) => memberId)];
        isMore = nextCursor !== null;
        if (nextCursor !== null) question.set('cursor', nextCursor);
        const problem = waiting.length >= PART ? await recordPart() : undefined;
        if (problem) return problem;
      }
      return stopped.current ? undefined : recordPart();
    };
    report({ status: 'running', done, of });
    const problem = await recordAll();
    if (problem) report({ status: 'refused', problem, done });
    else report({ status: stopped.current ? 'stopped' : 'done', done, of: Math.max(of, done) });
  };

  return { run, start, stop: (): void => void (stopped.current = true) };
};
