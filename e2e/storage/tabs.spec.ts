import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'

/** Whatever two commits can do to each other happens within the first hundred of every tab. */
const CONTESTS = [
  { count: 2, times: 400 },
  { count: 5, times: 120 },
] as const

for (const { count, times } of CONTESTS) {
  test(`${count} tabs that change one record ${times} times each lose and repeat nothing`, async ({
    context,
    openTab,
  }) => {
    test.setTimeout(120_000)
    const tabs: Page[] = []
    for (let index = 0; index < count; index += 1) tabs.push(await openTab(context))
    const refusals = await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(([writer, commands]) => window.harness.increment(writer, commands), [
          `tab${index}`,
          times,
        ] as const),
      ),
    )
    expect(refusals.flat()).toEqual([])
    const expected = { count: count * times, balance: (count * times) / 10 }
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

test('a tab shows what another one commits', { tag: '@quick' }, async ({ context, openTab }) => {
  const [one, other] = [await openTab(context), await openTab(context)]
  await one.evaluate(() => window.harness.move('m1', 5))
  await expect.poll(() => other.evaluate(() => window.harness.state().balance)).toBe(5)
})
