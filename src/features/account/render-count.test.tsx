import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useView } from '../../app/hooks.ts'
import { accountAsKept } from '../../queries/account-as-kept.ts'
import { appWorld } from '../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../testing/mounted-page.tsx'
import { typeInto } from '../../testing/type-into.ts'
import { AccountForm } from './account-form.tsx'

function Shown() {
  const { account } = useView(accountAsKept, {})
  return account && <AccountForm account={account} isNew={false} />
}

let page: MountedPage

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  page = await mountPage(await appWorld(), { path: '/account', Component: Shown }, '/account')
  page.takeRenders()
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

it('ELI-07 one key in 账号信息 renders its field', async () => {
  await typeInto(page.place, 'enterpriseName', '林')
  const renders = page.takeRenders()
  expect(Object.keys(renders).sort()).toEqual([
    'Field',
    'FormTextField',
    'TextField',
    'UnsavedMark',
  ])
  expect(renders).toMatchObject({ FormTextField: 1 })
})
