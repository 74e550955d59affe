import { isUuid } from '#kernel';
import { disclosed } from './disclosed.js';
import type { RecordPersonalData } from './membership.commands.js';
import { memberUnknown, personIdInvalid } from './membership.errors.js';
import type { MembershipEvent } from './membership.events.js';
import type { Standing } from './standing.js';

/** Who was told apart from her on purpose, as it stands in the entry. @throws DomainError `PERSON_ID_INVALID` */
export const toldApart = (persons: readonly string[] | undefined): { readonly distinctFrom?: readonly string[] } => {
  if (persons === undefined || persons.length === 0) return {};
  if (!persons.every(isUuid)) throw personIdInvalid('distinctFrom');
  return { distinctFrom: persons.toSorted() };
};

/** Says who somebody is, for the first time or more rightly (GDPR, art. 16). */
export const recordPersonalData = (
  { memberId, disclosures, superseded, distinctFrom }: RecordPersonalData,
  { status }: Standing,
): readonly MembershipEvent[] => {
  if (status === 'unknown') throw memberUnknown(memberId);
  if (disclosures.length === 0) return [];
  const said = { memberId, ...disclosed(disclosures), ...toldApart(distinctFrom) };
  if (superseded.length === 0) return [{ type: 'PersonalDataRecorded', data: said }];
  return [{ type: 'PersonalDataSuperseded', data: { ...said, superseded: superseded.toSorted() } }];
};
