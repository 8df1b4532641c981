import { expect, it } from 'vitest'
import { expectOk } from '../testing/app-world.ts'
import { loadScenario } from '../testing/loaded-scenario.ts'

it('ELI-05 robots of one product are told apart where worlds are compared', async () => {
  const { browser } = await loadScenario('robots')
  const { made } = await loadScenario('empty')
  const { store } = browser
  expectOk(await store.snapshots.keep('robots'))
  expectOk(await store.replaceDataset(made))
  const [snapshot] = store.health().snapshots
  const found = await store.snapshots.compare(snapshot?.world ?? '', null)
  expect(found.flatMap(({ called }) => (called ? [called] : []))).toEqual([
    { number: 'R001', nickname: '小助手' },
    { number: 'R002', nickname: '小管家' },
  ])
})
