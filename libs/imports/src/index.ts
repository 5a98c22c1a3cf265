import './messages';

export { IMPORT_LIMITS } from './domain/limits';
export { ImportsModule } from './imports.module';
export { importDueHandler } from './jobs/import-due.handler';
export { discardImport, runImport, undoImport } from './operations/act-on-import';
export { beginImport } from './operations/begin-import';
export { checkImport } from './operations/check-import';
export { listImports, readImport } from './operations/read-imports';
export { listRows } from './operations/read-rows';
export { takeFile } from './operations/take-file';
export { writeReport } from './operations/write-report';
export { Imports1700000000530 } from './storage/1700000000530-imports';
export { importsRetention } from './storage/retention';
