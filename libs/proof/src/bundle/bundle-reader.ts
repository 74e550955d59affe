/** An audit bundle wherever it is: a folder, an archive, a web server, memory. Paths are relative, with `/`. */
export interface BundleReader {
  /** @returns the bytes of the file, or `undefined` when there is none */
  read(path: string): Promise<Uint8Array | undefined>;
  /** the path of every file */
  paths(): AsyncIterable<string> | Iterable<string>;
}
