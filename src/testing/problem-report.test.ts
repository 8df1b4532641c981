import { describe, expect, it } from 'vitest'
import { FIRST_ACCOUNT } from '../domain/account/index.ts'
import { withoutPersonal } from '../domain/identity/index.ts'
import { readAppImport } from '../platform/local/import/app-import.ts'
import { FILLED_INFO } from '../stories/sample-customer.ts'
import { MONDAY_MORNING } from './app-world.ts'
import { richWorld } from './rich-world.ts'

/** Reads an export to its end. */
function read(text: string) {
  const reading = readAppImport(text, MONDAY_MORNING)
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value
}

describe('an export without what tells of a person or a company', () => {
  it('MAT-09 holds nothing that the customer typed of themselves, in records or in what was done', async () => {
    const { store } = await richWorld()
    const { lines } = await store.history()
    const whole = JSON.stringify([JSON.parse(store.exportText()), lines])
    const text = JSON.stringify(withoutPersonal(JSON.parse(whole)))
    const { enterpriseName, registrationCode, contactName, mobile, email, qq } = FILLED_INFO
    for (const personal of [enterpriseName, contactName, mobile, email, qq]) {
      expect(whole).toContain(personal)
      const at = text.indexOf(`"${personal}"`)
      expect(at < 0 ? '' : text.slice(at - 60, at + 40)).toBe('')
    }
    expect(FIRST_ACCOUNT.registrationCode).toBe(registrationCode)
  })

  it('is opened like any export, with the same states, prices and days', async () => {
    const { store } = await richWorld()
    const plain = read(store.exportText())
    const hidden = read(JSON.stringify(withoutPersonal(JSON.parse(store.exportText()))))
    if (!plain.ok || !hidden.ok) throw new Error(JSON.stringify(hidden))
    const of = (world: typeof plain.world, type: string) =>
      world.records.flatMap((one) => (one.type === type ? [one.put] : []))
    for (const type of ['order', 'subscription', 'movement']) {
      const kept = of(plain.world, type).map((record) => withoutPersonal(record))
      expect(of(hidden.world, type)).toEqual(kept)
    }
    expect(hidden.world.records).toHaveLength(plain.world.records.length)
  })
})
