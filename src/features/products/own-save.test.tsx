import { act } from 'react'
import { useParams } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useView } from '../../app/hooks.ts'
import { productById } from '../../queries/product-by-id.ts'
import { type MountedPage, mountPage } from '../../testing/mounted-page.tsx'
import { richWorld } from '../../testing/rich-world.ts'
import { fieldIn, typeInto } from '../../testing/type-into.ts'
import { PvAlert } from './pv-alert.tsx'

function Shown() {
  const { id = '' } = useParams()
  const product = useView(productById, { id })
  return product?.line === 'pv' ? <PvAlert product={product} /> : null
}

let page: MountedPage

beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true))
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

it.each(['0500', '５００'])(
  'APP-07 LIF-07 「%s」 that is kept as 500 is no other tab’s change',
  async (text) => {
    const world = await richWorld()
    const pv = world.store
      .read()
      .list('subscription')
      .find(({ line }) => line === 'pv')
    const id = pv?.id ?? ''
    page = await mountPage(world, { path: '/:id', Component: Shown }, `/${id}`)
    await typeInto(page.place, 'threshold', text)
    const channel = page.place.querySelector<HTMLInputElement>('[id^=channel-]')
    if (channel && !channel.checked) await act(async () => channel.click())
    await act(async () => page.place.querySelector('form')?.requestSubmit())
    const alert = () => {
      const kept = world.store.read().get('subscription', id)
      return kept?.line === 'pv' ? kept.alert?.threshold : null
    }
    await vi.waitFor(() => expect(alert()).toBe(500))
    await vi.waitFor(async () => {
      await act(async () => {})
      expect(fieldIn(page.place, 'threshold').value).toBe('500')
    })
    expect(page.place.textContent).not.toContain('另一个标签页')
  },
)
