import { parseReceipt } from '../receipt/receipt.js';
import { refusal } from '../refusal.js';
import { about, type AuditOptions, type NamedReceipt, pathsIn, readFile } from './audit.js';
import type { BundleReader } from './bundle-reader.js';
import type { Manifest } from './manifest.js';

/**
 * The receipts of the bundle, `receipts/<index>.tlog-proof`, and those brought along.
 * @throws DomainError `RECEIPT_MISNAMED` {path, index}, and those of `parseReceipt` with the path
 */
export const readReceipts = async (bundle: BundleReader, options: AuditOptions, manifest: Manifest): Promise<readonly NamedReceipt[]> => {
  const receipts: NamedReceipt[] = [];
  for (const path of pathsIn(manifest, 'receipts/')) {
    const bytes = await readFile(bundle, path);
    const receipt = about(path, () => parseReceipt(bytes));
    if (path !== `receipts/${receipt.index}.tlog-proof`) throw refusal('RECEIPT_MISNAMED', { path, index: receipt.index });
    receipts.push({ source: path, receipt });
  }
  for (const { name, content } of options.receipts ?? [])
    receipts.push({ source: name, receipt: about(name, () => parseReceipt(content)) });
  return receipts;
};
