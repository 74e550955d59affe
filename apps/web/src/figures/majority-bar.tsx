import type { MajorityRule, Result } from '../server/assembly.js';
import { majorityBarOf } from './majority-bar-parts.js';

/** The picture of a result. What it says stands in words and in a table beside it, so it is not read out. */
export const MajorityBar = ({ rule, result }: { readonly rule: MajorityRule; readonly result: Result }) => {
  const { segments, threshold } = majorityBarOf(rule, result);
  return (
    <svg className="majority-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {segments.map(({ part, from, width }) => (
        <rect key={part} className={part} x={from} y="1.5" width={width} height="7" />
      ))}
      <rect className="threshold-halo" x={threshold - 0.45} y="0" width="0.9" height="10" />
      <rect className="threshold" x={threshold - 0.2} y="0" width="0.4" height="10" />
    </svg>
  );
};
