export * from './message.ts'
export * from './message-words.ts'
export * from './product-facts.ts'
