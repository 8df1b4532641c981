export * from './account.ts'
export * from './eligibility.ts'
export * from './movement.ts'
export * from './voucher.ts'
