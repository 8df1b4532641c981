import { describe, expect, it } from 'vitest'
import type { Command } from '../api/command.ts'
import type { KeptJournal } from '../api/ports.ts'
import { openAccount } from '../commands/open-account.ts'
import { COMMANDS } from '../commands/registry.ts'
import { saveApplicant } from '../commands/save-applicant.ts'
import { saveApplication } from '../commands/save-application.ts'
import { startApplication } from '../commands/start-application.ts'
import { topUp } from '../commands/top-up.ts'
import { FIRST_OPENING } from '../domain/account/index.ts'
import { FIRST_PACKAGES } from '../domain/applications/index.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type Playing, verify } from '../platform/journal/verify.ts'
import { memoryKeys } from '../platform/local/crypto/keys.ts'
import { createVault } from '../platform/local/crypto/vault.ts'
import { memoryDataset } from '../platform/memory/dataset.ts'
import { settleFirst } from '../policies/settle-due.ts'
import { loadedScenario } from '../testing/loaded-scenario.ts'
import { SCENARIO_NAMES, type ScenarioName } from './names.ts'
import { backendOf, contentOf, expectOk } from './play.ts'
import { makeScenario } from './scenarios.ts'

const NOW = instantOf(civilDate('2026-03-02'), '10:00:00')

const PLAYING: Playing = {
  // What was prepared for a command is what its decision takes.
  commands: COMMANDS as unknown as Readonly<
    Record<string, Command<never, unknown, string, unknown>>
  >,
  settle: settleFirst,
}

const check = (journal: KeptJournal) => verify(journal, PLAYING, () => {})

/** A scenario as a browser has it once it is loaded. */
async function loaded(name: ScenarioName) {
  const outside = {
    vault: createVault(memoryKeys()),
    pictures: { canDecode: async () => true, redraw: async (bytes: Uint8Array) => bytes },
  }
  const made = await makeScenario(name, { ...outside, now: NOW })
  const world = memoryDataset(NOW, outside)
  await world.store.ready
  await world.store.replaceDataset(made)
  return world
}

/** The journal with the text of one record changed, as by a hand in both stores. */
function changed(journal: KeptJournal, key: RegExp, change: (text: string) => string): KeptJournal {
  const texts = journal.texts.map(
    ([name, text]) => [name, key.test(name) ? change(text) : text] as const,
  )
  return { ...journal, texts }
}

describe('the journal of a world', () => {
  it.each(SCENARIO_NAMES)(
    '%s is made by its commands, and by nothing else',
    async (name) => {
      const { browser } = await loadedScenario(name)
      const { steps, discrepancies } = await check(await browser.store.journal())
      expect(discrepancies).toEqual([])
      expect(steps).toBeGreaterThan(0)
    },
    180_000,
  )

  it('goes on with what is done after a scenario was loaded', async () => {
    const world = await loaded('two-year')
    const before = (await world.store.journal()).lines.length
    expectOk(await backendOf(world, settleFirst).run(topUp, { amount: '12.30' }))
    const journal = await world.store.journal()
    expect(journal.lines.slice(before).map(({ name }) => name)).toEqual(['top-up'])
    expect(await check(journal)).toMatchObject({ discrepancies: [] })
  })

  it('names the record whose amount was altered, and the command that wrote it last', async () => {
    const journal = await (await loaded('two-year')).store.journal()
    const altered = changed(journal, /^qd:movement:payment-/, (text) =>
      text.replace('9990', '9980'),
    )
    expect(altered.texts).not.toEqual(journal.texts)
    const { discrepancies } = await check(altered)
    expect(discrepancies).toMatchObject([
      {
        what: 'differs',
        record: { type: 'movement' },
        by: { name: 'pay-order' },
        member: { path: 'amount', is: '-9980.00', should: '-9990.00' },
      },
    ])
  })

  it('names a product that no command made', async () => {
    const journal = await (await loaded('two-year')).store.journal()
    const product = journal.texts.find(([key]) => key.startsWith('qd:subscription:'))
    const [key = '', text = ''] = product ?? []
    const id = key.slice('qd:subscription:'.length)
    const added = [`${key}9`, text.replaceAll(`"${id}"`, `"${id}9"`)] as const
    const { discrepancies } = await check({ ...journal, texts: [...journal.texts, added] })
    expect(discrepancies).toEqual([
      { what: 'added', record: { type: 'subscription', id: `${id}9` }, by: null },
    ])
  })

  it('names a record that is gone', async () => {
    const journal = await (await loaded('two-year')).store.journal()
    const texts = journal.texts.filter(([key]) => !key.startsWith('qd:order:'))
    const { discrepancies } = await check({ ...journal, texts })
    expect(discrepancies).toMatchObject([{ what: 'missing', record: { type: 'order' } }])
  })

  it('says which command is not possible on what the ones before it made', async () => {
    const journal = await (await loaded('two-year')).store.journal()
    const lines = journal.lines.filter(({ name }) => name !== 'place-order')
    expect(await check({ ...journal, lines })).toMatchObject({
      discrepancies: [{ what: 'refused', by: { name: 'pay-order' }, code: 'unknown-order' }],
    })
  })

  it('comes back with a snapshot', async () => {
    const world = await loaded('two-year')
    expectOk(await backendOf(world, settleFirst).run(topUp, { amount: '12.30' }))
    const { lines } = await world.store.history()
    expectOk(await world.store.snapshots.keep('before'))
    expectOk(await world.store.clear())
    expectOk(await world.store.snapshots.restore(world.store.health().snapshots[0]?.world ?? ''))
    expect((await world.store.history()).lines).toEqual(lines)
    expect(await check(await world.store.journal())).toMatchObject({ discrepancies: [] })
  })

  it('begins with what was there where it is not known how that came about', async () => {
    const world = await loaded('robots')
    const { texts } = await world.store.journal()
    const imported = memoryDataset(NOW)
    await imported.store.ready
    const { records } = await contentOf(world)
    await imported.store.replaceDataset({ records })
    const begun = await imported.store.journal()
    expect(new Set(begun.baseline.map(([key]) => key))).toEqual(new Set(texts.map(([key]) => key)))
    expect(begun.lines).toEqual([])
    expectOk(await backendOf(imported).run(topUp, { amount: '1.00' }))
    expect(await check(await imported.store.journal())).toEqual({ steps: 1, discrepancies: [] })
  })

  it('keeps saves of one draft that follow each other as one line', async () => {
    const world = memoryDataset(NOW)
    await world.store.ready
    const backend = backendOf(world, settleFirst)
    expectOk(await backend.run(openAccount, FIRST_OPENING))
    const id = expectOk(await backend.run(startApplication, { package: FIRST_PACKAGES.online }))
    for (const contactName of ['林', '林知', '林知远']) {
      expectOk(await backend.run(saveApplication, { id, content: { info: { contactName } } }))
    }
    const journal = await world.store.journal()
    expect(journal.lines.map(({ name, steps }) => `${name} ${steps.length}`)).toEqual([
      'open-account 1',
      'start-application 1',
      'save-application 3',
    ])
    expect(await check(journal)).toEqual({ steps: 5, discrepancies: [] })
  })

  it('MAT-09 keeps nobody’s name or ID number in clear', async () => {
    const world = memoryDataset(NOW)
    await world.store.ready
    const backend = backendOf(world, settleFirst)
    expectOk(await backend.run(openAccount, FIRST_OPENING))
    const id = expectOk(await backend.run(startApplication, { package: FIRST_PACKAGES.online }))
    const form = { name: '欧阳知远', idNumber: '110105199001011239' }
    expectOk(await backend.run(saveApplicant, { id, form }))
    const journal = await world.store.journal()
    const text = JSON.stringify(journal.lines)
    expect(text).toContain('save-applicant')
    for (const personal of Object.values(form)) expect(text).not.toContain(personal)
    expect(await check(journal)).toMatchObject({ discrepancies: [] })
  })
})
