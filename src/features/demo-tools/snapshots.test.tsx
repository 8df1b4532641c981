import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { StoreAdmin } from '../../app/services.ts'
import { appWorld } from '../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../testing/mounted-page.tsx'
import { pressIt } from '../../testing/painted.ts'
import { fieldIn, keyInto } from '../../testing/type-into.ts'
import { Snapshots } from './snapshots.tsx'

let page: MountedPage
let kept: string[]

function OnPage() {
  return <Snapshots onSaid={() => {}} />
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  kept = []
  const health = { world: 'w1', snapshots: [{ world: 's1', name: '充值以前', at: 0, records: 3 }] }
  const storeAdmin = {
    subscribe: () => () => {},
    health: () => health,
    keepSnapshot: async (name: string) => {
      kept.push(name)
      return { ok: true, value: null }
    },
    compareSnapshots: async () => [
      {
        record: { type: 'subscription', id: 'robot-P202601050002-1' },
        what: 'missing',
        called: { number: 'R001', nickname: '小助手' },
      },
    ],
  } as unknown as StoreAdmin
  page = await mountPage(await appWorld(), { path: '/', Component: OnPage }, '/', { storeAdmin })
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

async function press(name: string) {
  const button = [...page.place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  )
  await pressIt(button)
}

async function name(text: string) {
  await act(async () => keyInto(fieldIn(page.place, 'snapshot-name'), text))
  await press('保存快照')
}

it('a snapshot is called by nothing unseen, and no two by the same name', async () => {
  await name(' 充值\u202e以前\u200f ')
  expect(page.place.textContent).toContain('已有同名的快照')
  expect(kept).toEqual([])
  await name('充值\u202a以后')
  expect(page.place.textContent).not.toContain('已有同名的快照')
  expect(kept).toEqual(['充值以后'])
})

it('ELI-05 a robot is called by its number and nickname where snapshots are compared', async () => {
  await press('对比')
  expect(page.place.textContent).toContain('产品 P202601050002 R001 小助手')
})
