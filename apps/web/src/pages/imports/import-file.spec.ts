import { errorRows, mended, readImportFile } from './import-file.js';

const file = () => readImportFile(new File(['N°;Date;Parts\r\n1;2024-01-01;3\r\n\r\n2;31/02/2024;"1\r\n"\r\n'], 'register.csv'));

describe('a file that is mended before it is recorded', () => {
  it('keeps every line where it was, so that what was said of a line stays true', async () => {
    const before = await file();
    const after = mended(before, 5, 'Date', '28/02/2024');
    expect(await after.bytes.text()).toBe('N°;Date;Parts\r\n1;2024-01-01;3\r\n\r\n2;28/02/2024;"1\r\n"\r\n');
    expect(before.records[1]?.cells[1]).toBe('31/02/2024');
  });

  it('is sent byte for byte as it came while nothing is mended', async () =>
    expect(await (await file()).bytes.text()).toContain('31/02/2024'));

  it('gives out its wrong lines alone, each with its reason', async () =>
    expect(errorRows(await file(), new Map([[5, 'no such day']]), 'Why')).toBe(
      '\uFEFFN°;Date;Parts;Why\r\n2;31/02/2024;"1\r\n";no such day\r\n',
    ));
});
