export { FIRST_MOMENT, LAST_MOMENT } from './bounds.ts'
export * from './check-integrity.ts'
export type { RecordRef } from './finding.ts'
export { RECORD_TYPES, type WorldRecords, type WorldView } from './world.ts'
