export { FIRST_MOMENT, LAST_MOMENT } from './bounds.ts'
export * from './check-integrity.ts'
export type { WorldRecords, WorldView } from './world.ts'
