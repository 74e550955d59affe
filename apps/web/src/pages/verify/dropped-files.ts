import type { BundleFile } from '../../verifying/verification.js';

/** The files a person chose, under the folders they lie in. */
export const filesOfList = (files: FileList | null): readonly BundleFile[] =>
  [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** The files she dropped, those in folders too. */
export const droppedFiles = async ({ items, files }: DataTransfer): Promise<readonly BundleFile[]> => {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  return entries.length > 0 ? (await Promise.all(entries.map(filesBelow))).flat() : filesOfList(files);
};

const filesBelow = async (entry: FileSystemEntry): Promise<readonly BundleFile[]> => {
  if (isFile(entry)) {
    const file = await new Promise<File>((done, failed) => entry.file(done, failed));
    return [{ path: entry.fullPath.slice(1), file }];
  }
  return isFolder(entry) ? (await Promise.all((await entriesOf(entry)).map(filesBelow))).flat() : [];
};

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A browser hands out a folder a hundred files at a time. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return all;
    all.push(...some);
  }
};
