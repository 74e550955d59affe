import { DomainError } from '#kernel';
import type { ApiDescription, Operation } from './api-description.js';
import { nearNames } from './near-names.js';

/** The operation two words name. @throws DomainError `CALL_OPERATION_UNKNOWN` {name, near} */
export const findOperation = ({ operations }: ApiDescription, group: string, name: string): Operation => {
  const found = operations.find((one) => one.group === group && one.name === name);
  if (found) return found;
  const groups = [...new Set(operations.map((one) => one.group))];
  const ofGroup = operations.filter((one) => one.group === group).map((one) => one.name);
  const near = ofGroup.length > 0 ? nearNames(name, ofGroup).map((one) => `${group} ${one}`) : nearNames(group, groups);
  throw new DomainError('CALL_OPERATION_UNKNOWN', { name: `${group} ${name}`.trim(), near }, 'invalid');
};

/** @throws DomainError `CALL_OPERATION_UNKNOWN` {name, near} */
export const assertGroup = ({ operations }: ApiDescription, group: string): void => {
  const groups = [...new Set(operations.map((one) => one.group))];
  if (!groups.includes(group)) throw new DomainError('CALL_OPERATION_UNKNOWN', { name: group, near: nearNames(group, groups) }, 'invalid');
};
