import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

const COMMANDS = 1_000

for (const count of [2, 5]) {
  test(`${count} tabs that change one record ${COMMANDS} times each lose and repeat nothing`, async ({
    context,
    openTab,
  }) => {
    test.setTimeout(120_000)
    const tabs: Page[] = []
    for (let index = 0; index < count; index += 1) tabs.push(await openTab(context))
    const refusals = await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(([writer, times]) => window.harness.increment(writer, times), [
          `tab${index}`,
          COMMANDS,
        ] as const),
      ),
    )
    expect(refusals.flat()).toEqual([])
    const expected = { count: count * COMMANDS, balance: (count * COMMANDS) / 10 }
    for (const tab of tabs) {
      await expect.poll(() => tab.evaluate(() => window.harness.state())).toMatchObject(expected)
    }
    const later = await openTab(context)
    const state = await later.evaluate(() => window.harness.state())
    expect(state).toMatchObject(expected)
    expect(new Set(state.movements).size).toBe(expected.balance)
  })
}

test('two tabs that open a fresh browser at the same moment share one world', async ({
  context,
  openTab,
}) => {
  const tabs = await Promise.all([openTab(context), openTab(context), openTab(context)])
  await Promise.all(
    tabs.map((tab, index) => tab.evaluate((id) => window.harness.move(id, 1), `first${index}`)),
  )
  for (const tab of tabs) {
    await expect
      .poll(() => tab.evaluate(() => window.harness.state().movements))
      .toEqual(['first0', 'first1', 'first2'])
    expect(await tab.evaluate(() => window.harness.health())).toMatchObject({
      mode: 'durable',
      recoverable: [],
    })
  }
})

test('a tab shows what another one commits', async ({ context, openTab }) => {
  const [one, other] = [await openTab(context), await openTab(context)]
  await one.evaluate(() => window.harness.move('m1', 5))
  await expect.poll(() => other.evaluate(() => window.harness.state().balance)).toBe(5)
})
