export * from './estimate.ts'
export * from './quote-address.ts'
export * from './worked-examples.ts'
