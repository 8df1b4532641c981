export * from '../platform/memory/memory-store.ts'
