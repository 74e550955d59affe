export { ExportRegister } from './export/export-register.query.js';
export { exportNames, type ExportName, type ExportQuestion } from './export/export-question.js';
export type { CsvForm } from './files/csv-writer.js';
export type { Sheet } from './files/sheet.js';
export { fileFormats, writtenSheet, type SheetFormat, type WrittenSheet } from './files/written-sheet.js';
export { RegisterExchangeModule } from './register-exchange.module.js';
