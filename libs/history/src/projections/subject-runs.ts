import { subjectKeyIn, type SubjectKind } from '../subjects.js';

/** Entries [first, last] of which at least one in every `GAP + 1` is about the subject. */
export type SubjectRun = [subject: number, first: number, last: number];

/** Entries about something else that a run may pass over: whoever reads it looks at so many in vain at most. */
const GAP = 7;

interface OpenRun {
  first: number;
  last: number;
}

/** The subject of its kind that was met last: the next entry is mostly about the same. */
interface Latest {
  readonly value: string;
  readonly key: number;
  readonly run: OpenRun;
}

/**
 * Entries about one subject mostly stand close together: the votes of a ballot, what an office writes in a morning. A run of them is one row, so
 * that an index over all subjects stays smaller than the ledger.
 */
export class SubjectRuns {
  private readonly open = new Map<number, OpenRun>();
  private readonly latest = new Map<SubjectKind, Latest>();

  constructor(private readonly close: (run: SubjectRun) => void) {}

  /** As `add`, of a subject that is written in a text from `from` up to `to`; its key is worked out where it is not the one met last. */
  addText(kind: SubjectKind, text: string, from: number, to: number, number: number): void {
    const latest = this.latest.get(kind);
    if (!latest || latest.value.length !== to - from || !text.startsWith(latest.value, from)) {
      const key = subjectKeyIn(kind, text, from, to);
      this.latest.set(kind, { value: text.slice(from, to), key, run: this.add(key, number) });
    } else if (!goesOn(latest.run, number)) this.latest.set(kind, { ...latest, run: this.add(latest.key, number) });
  }

  /** @param number  of an entry about the subject, not below any before it */
  add(subject: number, number: number): OpenRun {
    const run = this.open.get(subject);
    if (run && goesOn(run, number)) return run;
    if (run) this.close([subject, run.first, run.last]);
    const begun = { first: number, last: number };
    this.open.set(subject, begun);
    return begun;
  }

  flush(): void {
    this.latest.clear();
    for (const [subject, { first, last }] of this.open) this.close([subject, first, last]);
    this.open.clear();
  }
}

/** Whether an entry is near enough to the last one of a run. */
export const isNear = (last: number, number: number): boolean => number - last <= GAP + 1;

/** Takes an entry into a run it is near enough to. */
const goesOn = (run: OpenRun, number: number): boolean => {
  if (!isNear(run.last, number)) return false;
  run.last = number;
  return true;
};
