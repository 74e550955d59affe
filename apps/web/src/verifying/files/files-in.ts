/** The files of a folder or of a packed one by their path, each read when it is asked for. */
export type FilesIn = ReadonlyMap<string, () => Promise<Uint8Array>>;

/** The bytes of a stretch of a file. */
export const bytesAt = async (file: Blob, from: number, length: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, from + length).arrayBuffer());
