import { DomainError, type ErrorKind } from '#kernel';
import { judgeRefusal } from './refusal-judgement.js';

const refusal = (kind: ErrorKind) => new DomainError('SOME_CODE', {}, kind);

it.each(['rule', 'conflict'] as const)('takes a refusal by %s as the answer', (kind) => {
  const error = refusal(kind);
  expect(judgeRefusal(error)).toBe(error);
});

it('waits for what is away', () => {
  expect(judgeRefusal(refusal('unavailable'))).toBe('later');
});

it.each(['notFound', 'precondition', 'invalid', 'forbidden'] as const)('stops at a command that is wrong: %s', (kind) => {
  expect(judgeRefusal(refusal(kind))).toBe('stop');
});

it.each([
  ['a race', new DomainError('WRONG_EXPECTED_REVISION', {}, 'conflict')],
  ['a failure nobody foresaw', new TypeError('x is not a function')],
  ['something that is no error', 'oops'],
])('tries again after %s', (_, error) => {
  expect(judgeRefusal(error)).toBe('again');
});
