/** The `test` of the kit, whose page objects, worlds and net serve our own journeys as well. */
export { expect, test } from './kit/test.ts'
