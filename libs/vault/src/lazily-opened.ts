import { PersonKeys } from './person-keys.js';
import { destroySpentKeys } from './remove-values.js';
import { isThere, openVaultFiles, type VaultFiles, type VaultPlace } from './vault-files.js';

/** A vault that is open, and can read its keys. */
export interface OpenedVault extends VaultFiles {
  readonly personKeys: PersonKeys;
}

/** A vault that is opened when it is first needed, and brought into order then: what a crash left undone is done. */
export class LazilyOpened {
  private opening: Promise<OpenedVault> | undefined;

  constructor(private readonly place: VaultPlace) {}

  /** Whether there is anything to read. */
  isThere(): boolean {
    return this.opening !== undefined || isThere(this.place);
  }

  /** @throws DomainError what opening the vault refuses */
  open(): Promise<OpenedVault> {
    this.opening ??= this.openFiles().catch((error: unknown) => {
      // The next who asks tries again: the key may have been put right, or the database be back.
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  async close(): Promise<void> {
    const opening = this.opening;
    this.opening = undefined;
    const opened = await opening?.catch(() => undefined); // whoever asked was told why
    await opened?.values.close();
    await opened?.keys.close();
  }

  private async openFiles(): Promise<OpenedVault> {
    const files = await openVaultFiles(this.place);
    const personKeys = new PersonKeys(files.keys, files.keyEncryption);
    await destroySpentKeys(files, personKeys);
    return { ...files, personKeys };
  }
}
