import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { appWorld } from '../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../testing/mounted-page.tsx'
import { pressIt } from '../../testing/painted.ts'
import { typeInto } from '../../testing/type-into.ts'
import { DemoTools } from './demo-tools.tsx'

let page: MountedPage

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  page = await mountPage(await appWorld(), { path: '/', Component: DemoTools }, '/')
  // What has happened is read once the panel is there.
  await vi.waitFor(async () => {
    await act(async () => {})
    expect(page.place.textContent).toContain('开立账号')
  }, 5_000)
  page.takeRenders()
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

const tab = (name: string) =>
  [...page.place.querySelectorAll<HTMLElement>('[role=tab]')].find(
    ({ textContent }) => textContent === name,
  )

it('one key of a date renders the tab it is typed in, not the panel around it', async () => {
  await typeInto(page.place, 'jump-date', '2')
  const renders = page.takeRenders()
  expect(renders).toMatchObject({ TimeTab: 1, TextField: 1 })
  expect(Object.keys(renders).sort()).toEqual(['Button', 'Field', 'TextField', 'TimeTab'])
})

it('another tab is chosen first and filled after that; the clock above it is not rendered', async () => {
  await pressIt(tab('用量'))
  const renders = page.takeRenders()
  expect(tab('用量')?.ariaSelected).toBe('true')
  expect(renders).toMatchObject({ Tabs: 2, UsageTab: 1 })
  expect(Object.keys(renders)).not.toContain('ClockControls')
})
