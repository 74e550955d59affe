import { describedOperations } from '../../../../test/support/described-operations.js';
import { permissions } from './permissions.js';

/** Routes for machines, and for browsers on their way, which the description leaves out. */
const undescribed: readonly string[] = [
  'tile-tile',
  'tile-entries',
  'health-live',
  'health-ready',
  'health-prometheus',
  'oidc-leave',
  'oidc-come-back',
];

it('the table has a line for every operation of the API, and none for anything else', () =>
  expect(Object.keys(permissions).toSorted()).toEqual(
    [...describedOperations.map(({ operationId }) => operationId), ...undescribed].toSorted(),
  ));

it('what changes something is a command, what does not is a read', () =>
  expect(
    describedOperations
      .filter(
        ({ operationId, method }) =>
          (permissions as Readonly<Record<string, { kind: string }>>)[operationId]?.kind !== (method === 'GET' ? 'read' : 'command'),
      )
      .map(({ operationId }) => operationId),
  ).toEqual([]));
