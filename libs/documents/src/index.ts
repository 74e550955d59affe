export { DocumentsModule } from './documents.module.js';
export { PublicDocuments } from './public-documents.js';
