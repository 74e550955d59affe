import { subjectKey, subjectsOf } from './subjects.js';

const meta = '{"actor":"a-1","causationId":"e-9","commandId":"c-1","correlationId":"c-1","effectiveAt":"2026-06-18T10:00:00.000Z"}';

describe('what an entry can be looked for by', () => {
  it('is whom and what its data name, at whatever depth', () => {
    const data = '{"assemblyId":"as-1","mandates":[{"memberId":"m-1"},{"memberId":"m-2"}],"note":"\\"memberId\\":\\"m-3\\""}';
    expect(subjectsOf({ data, meta })).toEqual([
      { kind: 'assembly', value: 'as-1' },
      { kind: 'person', value: 'm-1' },
      { kind: 'person', value: 'm-2' },
      { kind: 'actor', value: 'a-1' },
      { kind: 'month', value: '2026-06' },
    ]);
  });

  it('is what led to it, only where that was an entry', () => {
    const followed = meta.replace('"correlationId":"c-1"', '"correlationId":"c-0"');
    expect(subjectsOf({ data: '{}', meta: followed })).toContainEqual({ kind: 'cause', value: 'e-9' });
    expect(subjectsOf({ data: '{}', meta: meta.replace('"correlationId":"c-1",', '') })).toContainEqual({ kind: 'cause', value: 'e-9' });
  });

  it('is the decision as it was written', () => {
    const decided = meta.replace('"effectiveAt"', '"decisionRef":"AGM \\"2025\\", 6","effectiveAt"');
    expect(subjectsOf({ data: '{}', meta: decided })).toContainEqual({ kind: 'decision', value: 'AGM "2025", 6' });
  });

  it('is read the same off entries that begin as most do', () => {
    const [actor, cause, command, other] = ['a', 'b', 'c', 'd'].map((digit) => `${digit.repeat(8)}-0000-4000-8000-000000000000`);
    const usual = (correlation?: string) =>
      `{"actor":"${actor}","causationId":"${cause}","commandId":"${command}","correlationId":"${correlation}","effectiveAt":"2026-06-18","recordedAt":""}`;
    const [about, month] = [
      { kind: 'actor', value: actor },
      { kind: 'month', value: '2026-06' },
    ] as const;
    expect(subjectsOf({ data: '{}', meta: usual(command) })).toEqual([about, month]);
    expect(subjectsOf({ data: '{}', meta: usual(other) })).toEqual([about, month, { kind: 'cause', value: cause }]);
  });

  it('has keys that tell kinds and thousands of subjects apart', () => {
    const ids = Array.from({ length: 20_000 }, (_, place) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`);
    const keys = ids.flatMap((id) => [subjectKey('person', id), subjectKey('actor', id)]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.every((key) => Number.isSafeInteger(key) && key >= 0)).toBe(true);
  });
});
