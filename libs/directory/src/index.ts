export { Directory, type NameFeed, type NameSearch } from './directory.js';
export type { FoundPerson } from './directory-tables.js';
export { DirectoryModule } from './directory.module.js';
export { nameKey, type NameParts, type PersonName } from './person-name.js';
export { plainWords } from './plain-words.js';
