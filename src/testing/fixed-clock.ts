export * from '../platform/memory/fixed-clock.ts'
