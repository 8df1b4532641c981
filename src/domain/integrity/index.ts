export * from './check-integrity.ts'
export type { WorldRecords, WorldView } from './world.ts'
