import Database from 'better-sqlite3';
import { prepared } from './prepared.js';

it('compiles a text once for each connection', () => {
  const [one, two] = [new Database(':memory:'), new Database(':memory:')];
  const statement = prepared<[], { answer: number }>(one, 'SELECT 42 AS answer');

  expect(prepared(one, 'SELECT 42 AS answer')).toBe(statement);
  expect(prepared(two, 'SELECT 42 AS answer')).not.toBe(statement);
  expect(statement.get()?.answer).toBe(42);
  one.close();
  two.close();
});
