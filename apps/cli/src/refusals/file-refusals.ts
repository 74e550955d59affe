import { codeOf, DomainError, type ErrorKind } from '#kernel';

type FileRefusal = readonly [code: string, kind: ErrorKind];

const refusals: Readonly<Record<string, FileRefusal>> = {
  ENOENT: ['FILE_NOT_FOUND', 'notFound'],
  ENOTDIR: ['FILE_NOT_FOUND', 'notFound'],
  EISDIR: ['NOT_A_FILE', 'invalid'],
  ENAMETOOLONG: ['FILE_NOT_FOUND', 'notFound'],
  ERR_FS_FILE_TOO_LARGE: ['FILE_TOO_LARGE', 'invalid'],
  ERR_STRING_TOO_LONG: ['FILE_TOO_LARGE', 'invalid'],
  EACCES: ['ACCESS_DENIED', 'unavailable'],
  EPERM: ['ACCESS_DENIED', 'unavailable'],
  EROFS: ['ACCESS_DENIED', 'unavailable'],
  ENOSPC: ['DISK_FULL', 'unavailable'],
  EDQUOT: ['DISK_FULL', 'unavailable'],
  EFBIG: ['DISK_FULL', 'unavailable'],
  SQLITE_FULL: ['DISK_FULL', 'unavailable'],
  SQLITE_IOERR_WRITE: ['DISK_FULL', 'unavailable'],
  SQLITE_CANTOPEN: ['ACCESS_DENIED', 'unavailable'],
  SQLITE_READONLY: ['ACCESS_DENIED', 'unavailable'],
};

/**
 * What a user can set right when the operating system said no: which file, and what is wrong with it.
 *
 * @param path  the file, where the error does not name it
 */
export const fileRefusalOf = (error: unknown, path = placeOf(error)): DomainError | undefined => {
  const refusal = refusals[codeOf(error) ?? ''];
  if (!refusal) return undefined;
  const [code, kind] = refusal;
  return new DomainError(code, { path }, kind, { cause: error });
};

const placeOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null) return '';
  if ('path' in error && typeof error.path === 'string') return error.path;
  return 'address' in error && 'port' in error ? `${String(error.address)}:${String(error.port)}` : '';
};
