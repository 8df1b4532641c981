import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { startApplication } from '../../commands/start-application.ts'
import { FIRST_PACKAGES } from '../../domain/applications/index.ts'
import { type AppWorld, appWorld, expectOk, FILLED_CONTENT } from '../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../testing/mounted-page.tsx'
import { run } from '../../testing/run.ts'
import { fieldIn, typeInto } from '../../testing/type-into.ts'
import { ApplyPage } from './apply-page.tsx'

/** They hand on what is kept: nothing of them is shown. */
const GATES = ['ApplyPage', 'Step', 'PackageStep']
const FIELD = ['QuantityInput', 'NumberField', 'Field']
const TEXT = ['FormTextField', 'TextField', 'Field']
const PRICE = [
  ...['PackagePrice', 'PricePanel', 'TextAction', 'Disclosure', 'ChevronIcon', 'Icon', 'Money'],
  ...['ExpectedPayment'],
  ...['Button', 'PricingRulesDialog', 'SettledStatus', 'Dialog'],
]
/** The summary of what is wrong, which is there once it was sent. */
const SUMMARY = ['FormErrors', 'ErrorSummary']
const SAVED = ['SavedState', 'Saved', 'CheckIcon']

let world: AppWorld
let id: string
let page: MountedPage

async function open(step: string) {
  const wizard = { path: '/apply/:id/:step', Component: ApplyPage }
  page = await mountPage(world, wizard, `/apply/${id}/${step}`)
  page.takeRenders()
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  world = await appWorld()
  id = expectOk(await run(world, startApplication, { package: FIRST_PACKAGES.online }))
  await open('package')
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

const field = (id: string) => fieldIn(page.place, id)
const type = (id: string, text: string) => typeInto(page.place, id, text)

const saidSaved = () =>
  act(() => vi.waitFor(() => expect(page.place.textContent).toContain('已自动保存')))

const keptUsers = () => {
  const chosen = world.store.read().get('application', id)?.package
  return chosen && 'users' in chosen ? chosen.users : null
}

it('PRC-01 one key renders its field, the price and what is said of saving, and nothing else', async () => {
  await type('users', '4')
  await act(() => vi.waitFor(() => expect(keptUsers()).toBe('4')))
  await saidSaved()
  expect(page.place.querySelector('[aria-label=费用]')?.textContent).toContain('¥3,996.00')
  const renders = page.takeRenders()
  expect(renders).toMatchObject({ QuantityInput: 1, PackagePrice: 1, PackageStep: 1 })
  expect(Object.keys(renders).sort()).toEqual([...GATES, ...FIELD, ...PRICE, ...SAVED].sort())
})

it('CAT-03 what is wrong with a field is rendered by that field alone, once it was left', async () => {
  await type('users', '2.5')
  await act(() => vi.waitFor(() => expect(keptUsers()).toBe('2.5')))
  await saidSaved()
  page.takeRenders()
  await act(async () => field('users').blur())
  expect(field('users').getAttribute('aria-invalid')).toBe('true')
  expect(Object.keys(page.takeRenders()).sort()).toEqual(
    [...FIELD, ...SUMMARY, 'FieldError', 'WarningIcon', 'Icon'].sort(),
  )
})

it('APP-07 one key in 填写基础信息 renders its field and what is said of saving', async () => {
  await page.leave()
  await open('info')
  await type('contactName', '林知远')
  const name = () => world.store.read().get('application', id)?.info.contactName
  await act(() => vi.waitFor(() => expect(name()).toBe('林知远')))
  await saidSaved()
  const renders = page.takeRenders()
  expect(renders).toMatchObject({ FormTextField: 1, InfoStep: 1 })
  expect(Object.keys(renders).sort()).toEqual(
    [...GATES.slice(0, 2), 'InfoStep', ...TEXT, ...SAVED, 'Icon'].sort(),
  )
})

it('MAT-03 one key of who applies renders its field and what is said of saving, and no other field or file', async () => {
  await page.leave()
  const chosen = { ...FIRST_PACKAGES.online, edition: 'professional', users: '5' } as const
  id = expectOk(await run(world, startApplication, { ...FILLED_CONTENT, package: chosen }))
  await open('materials')
  await act(() => vi.waitFor(() => field('name')))
  page.takeRenders()
  await type('name', '林')
  const name = () => world.store.read().get('application', id)?.materials.name?.masked
  await act(() => vi.waitFor(() => expect(name()).toBeDefined()))
  await saidSaved()
  const renders = page.takeRenders()
  expect(renders).toMatchObject({ FormTextField: 1 })
  expect(Object.keys(renders).sort()).toEqual(
    [
      ...[...GATES.slice(0, 2), 'MaterialsStep', 'OpenedMaterials', 'MaterialsForm'],
      ...[...TEXT, ...SAVED, 'Icon'],
    ].sort(),
  )
})
