export * from './check-integrity.ts'
export type { RecordRef } from './finding.ts'
export type { WorldRecords, WorldView } from './world.ts'
