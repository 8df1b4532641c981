export * from './message.ts'
export * from './product-facts.ts'
