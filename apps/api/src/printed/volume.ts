import { DomainError } from '#kernel';

/** Lines that are set at once: some seconds and some sixty pages. */
export const LINES_OF_A_VOLUME = 3_000;

/** A part of a long list. */
export interface Volume<Line> {
  readonly lines: readonly Line[];
  /** from 1 */
  readonly volume: number;
  readonly volumes: number;
  /** place of its first line in the whole list, from 1 */
  readonly first: number;
}

/**
 * One volume of a list; the first of an empty one is empty.
 * @param volume  from 1
 * @throws DomainError `VOLUME_UNKNOWN` {volumes}
 */
export const volumeOf = <Line>(all: readonly Line[], volume: number): Volume<Line> => {
  const volumes = Math.max(1, Math.ceil(all.length / LINES_OF_A_VOLUME));
  if (volume > volumes) throw new DomainError('VOLUME_UNKNOWN', { volumes }, 'notFound');
  const begin = (volume - 1) * LINES_OF_A_VOLUME;
  return { lines: all.slice(begin, begin + LINES_OF_A_VOLUME), volume, volumes, first: begin + 1 };
};
