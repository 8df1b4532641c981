import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useView } from '../../app/hooks.ts'
import { changeAccount } from '../../commands/change-account.ts'
import { accountAsKept } from '../../queries/account-as-kept.ts'
import { appWorld, expectOk } from '../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../testing/mounted-page.tsx'
import { run } from '../../testing/run.ts'
import { fieldIn, typeInto } from '../../testing/type-into.ts'
import { AccountForm } from './account-form.tsx'

function Shown() {
  const { account } = useView(accountAsKept, {})
  return account && <AccountForm account={account} isNew={false} />
}

let page: MountedPage

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

it('APP-07 ELI-07 a number that is kept in a shorter form than it was typed is no other tab’s change', async () => {
  const world = await appWorld()
  const changed = { region: 'hong-kong', registrationCode: '11111111-000' } as const
  expectOk(await run(world, changeAccount, changed))
  page = await mountPage(world, { path: '/account', Component: Shown }, '/account')
  await typeInto(page.place, 'registrationCode', '12345678-000-05-23-4')
  await act(async () => page.place.querySelector('form')?.requestSubmit())
  await vi.waitFor(() =>
    expect(world.store.read().get('account', 'main')?.registrationCode).toBe('12345678-000'),
  )
  await vi.waitFor(async () => {
    await act(async () => {})
    expect(fieldIn(page.place, 'registrationCode').value).toBe('12345678-000')
  })
  expect(page.place.textContent).not.toContain('另一个标签页')
})
