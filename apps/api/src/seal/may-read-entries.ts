import { DomainError, isUuid } from '#kernel';

/**
 * Who may read whole entries. Hashes and checkpoints are for everybody; entries say who did what. Until there is a log-in a node listens to
 * its own machine only and believes who is named there (`Unevoix-Actor`); whoever is not named at all reads none.
 * @param actor  header of the request
 * @throws DomainError `ENTRIES_NOT_PUBLIC`
 */
export const assertMayReadEntries = (actor: string | undefined): void => {
  if (!isUuid(actor ?? '')) throw new DomainError('ENTRIES_NOT_PUBLIC', {}, 'forbidden');
};
