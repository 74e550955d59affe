import type { ReactNode } from 'react';
import { useFormats } from '../../languages/use-formats.js';
import { useSay } from '../../languages/use-say.js';
import { Link } from '../../routing/link.js';
import type { Entry } from '../../server/entry.js';

/** Who recorded it, when, from when it counts, on which decision and under which rules. */
export const EntryFacts = ({ entry: { stream, revision, meta } }: { readonly entry: Entry }) => {
  const say = useSay();
  const { instant, date } = useFormats();
  const actorHref = `/timeline?${new URLSearchParams({ actor: meta.actor })}`;
  return (
    <dl className="facts">
      <Fact name={say('entry.actor')}>
        <Link href={actorHref}>{meta.actor}</Link>
      </Fact>
      {meta.onBehalfOf !== undefined && <Fact name={say('entry.onBehalfOf')}>{meta.onBehalfOf}</Fact>}
      <Fact name={say('entry.recorded')}>
        <time dateTime={meta.recordedAt}>{instant(meta.recordedAt)}</time>
      </Fact>
      <Fact name={say('entry.effective')}>{meta.effectiveAt.length > 10 ? instant(meta.effectiveAt) : date(meta.effectiveAt)}</Fact>
      {meta.decisionRef !== undefined && (
        <Fact name={say('entry.decision')}>
          <Link href={`/timeline?${new URLSearchParams({ decision: meta.decisionRef })}`}>{meta.decisionRef}</Link>
        </Fact>
      )}
      {meta.documentRef !== undefined && <Fact name={say('entry.document')}>{meta.documentRef}</Fact>}
      {meta.rulebookVersion !== undefined && (
        <Fact name={say('assembly.rulebook')}>{say('rules.version', { version: meta.rulebookVersion })}</Fact>
      )}
      <Fact name={say('entry.stream')}>
        <Link href={`/timeline?${new URLSearchParams({ stream })}`}>{stream}</Link> {say('entry.revision', { revision })}
      </Fact>
    </dl>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
