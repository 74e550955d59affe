import { isShipped, sourceFiles, type SourceFile } from './source-files.js';

/** Above this nobody keeps a file in mind. */
const LARGEST = 300;
/** Most files are read without scrolling twice. */
const SMALL = 100;
const SHARE_OF_SMALL_FILES = 0.9;

const linesOf = ({ text }: SourceFile): number => text.split('\n').length - 1;

describe('size', () => {
  it(`is ${LARGEST} lines a file at most`, () =>
    expect(sourceFiles.filter((file) => linesOf(file) > LARGEST).map((file) => `${file.path} ${linesOf(file)}`)).toEqual([]));

  it(`is under ${SMALL} lines for nine shipped files in ten`, () => {
    const shipped = sourceFiles.filter(({ path }) => isShipped(path));
    const small = shipped.filter((file) => linesOf(file) < SMALL);
    expect(small.length / shipped.length).toBeGreaterThanOrEqual(SHARE_OF_SMALL_FILES);
  });
});
