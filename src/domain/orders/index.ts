export * from './consultation.ts'
export * from './decisions.ts'
export * from './lifecycle.ts'
export * from './order.ts'
