import { describe, expect, it } from 'vitest'
import { moveClock } from '../commands/move-clock.ts'
import { readMessages } from '../commands/read-messages.ts'
import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import { type AppWorld, expectOk, memoryWorld } from '../testing/app-world.ts'
import { loadedScenario } from '../testing/loaded-scenario.ts'
import { fillDisk, memoryDisk } from '../testing/memory-disk.ts'
import { run } from '../testing/run.ts'

/** What localStorage holds in Chromium, in characters. */
const QUOTA = 5_242_880

const THREE_YEARS_ON = instantOf(civilDate('2029-03-02'), '10:00:00')

/** `large` in a browser of its own. */
async function loaded() {
  const disk = memoryDisk(QUOTA)
  const {
    browser: { vault, pictures },
    made,
  } = await loadedScenario('large')
  const browser = memoryWorld(made.startsAt, { disk, vault, pictures })
  expectOk(await browser.store.replaceDataset(made))
  return { browser, disk }
}

const messages = ({ store }: AppWorld) => store.read().list('message')

describe('a jump over years with as much as fits', () => {
  it('LIF-02 LIF-04 succeeds, and tells all that was due', async () => {
    const { browser } = await loaded()
    const before = messages(browser).length
    const log = expectOk(await run(browser, moveClock, { to: THREE_YEARS_ON }))
    // Every product had five reminders, its expiry, three more reminders and its end.
    const kept = messages(browser)
    const toldOf = (kind: string) => kept.filter((message) => message.kind === kind).length
    const products = browser.store.read().list('subscription').length
    expect(toldOf('expiry-reminder')).toBe(5 * products)
    expect(toldOf('reclaim-reminder')).toBe(3 * products)
    expect(toldOf('reclaimed')).toBe(products)
    expect(kept.length - before).toBe(9 * products)
    expect(log).toHaveLength(10 * products)
  })

  it('MSG-01 lets the oldest read messages give way where there is no room, unread ones never', async () => {
    const { browser, disk } = await loaded()
    expectOk(await run(browser, readMessages, 'all'))
    const [oldest, ...others] = [...messages(browser)].sort((a, b) => a.at - b.at)
    fillDisk(disk, QUOTA, 200)
    const june = instantOf(civilDate('2026-06-01'), '10:00:00')
    const log = expectOk(await run(browser, moveClock, { to: june }))
    expect(log.length).toBeGreaterThan(0)
    const kept = new Set(messages(browser).map(({ id }) => id))
    expect(kept.has(oldest?.id ?? '')).toBe(false)
    expect(others.some(({ id }) => kept.has(id))).toBe(true)
    expect(messages(browser).filter(({ readAt }) => readAt === null).length).toBeGreaterThan(0)
  })

  it('is refused with nothing changed where nothing can give way', async () => {
    const { browser, disk } = await loaded()
    fillDisk(disk, QUOTA, 200)
    const before = browser.store.exportText()
    expect(await run(browser, moveClock, { to: THREE_YEARS_ON })).toMatchObject({
      error: { code: 'storage-full' },
    })
    expect(browser.store.exportText()).toBe(before)
  })
})
