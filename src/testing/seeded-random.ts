export * from '../platform/memory/seeded-random.ts'
