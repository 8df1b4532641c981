import { Blob } from 'node:buffer'
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Services, StoreAdmin } from '../../app/services.ts'
import { saveFile, saveText } from '../../blocks/save-file.ts'
import { startApplication } from '../../commands/start-application.ts'
import { unpackStory } from '../../stories/story-text.ts'
import { type AppWorld, appWorld, expectOk, FILLED_CONTENT } from '../../testing/app-world.ts'
import { type MountedPage, mountPage } from '../../testing/mounted-page.tsx'
import { pressIt } from '../../testing/painted.ts'
import { run } from '../../testing/run.ts'
import { StoriesTab } from './stories-tab.tsx'

vi.mock('../../blocks/save-file.ts', async (original) => ({
  ...(await original<object>()),
  ...{ saveFile: vi.fn(), saveText: vi.fn() },
}))

let page: MountedPage
let world: AppWorld
let recorder: Services['recorder']
let storeAdmin: StoreAdmin
let health: { world: string; snapshots: [] }
let time = 0

/** A recorder that hears of no presses. */
function recorderOf(): Services['recorder'] {
  let state: ReturnType<Services['recorder']['state']> = null
  return {
    state: () => state,
    start: (from) => {
      state = { ...from, presses: [] }
    },
    stop: () => {
      const whole = state
      state = null
      return whole
    },
    subscribe: () => () => {},
  }
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  // That of jsdom cannot be streamed.
  vi.stubGlobal('Blob', Blob)
  vi.resetAllMocks()
  ;[world, recorder, health] = [await appWorld(), recorderOf(), { world: 'w1', snapshots: [] }]
  storeAdmin = {
    history: world.store.history,
    subscribe: world.store.subscribe,
    health: () => health,
    realNow: () => (time += 1),
    stories: async () => [],
    keepStory: async () => ({ ok: true, value: String(time) }),
  } as unknown as StoreAdmin
  page = await mountPage(world, { path: '/', Component: StoriesTab }, '/', { recorder, storeAdmin })
})
afterEach(async () => {
  await page.leave()
  vi.unstubAllGlobals()
})

/** Presses a button of the tab, and waits until the panel tells this. */
async function press(name: string, told: RegExp) {
  const buttons = [...page.place.querySelectorAll('button')]
  await pressIt(buttons.find(({ textContent }) => textContent === name))
  await vi.waitFor(async () => {
    await act(async () => {})
    expect(page.place.textContent).toMatch(told)
  })
}

/** The test of the recording as it was handed out. */
async function testText(): Promise<string> {
  vi.mocked(saveFile).mockClear()
  await press('生成测试', /./)
  await vi.waitFor(() => expect(saveFile).toHaveBeenCalled())
  const [, blob] = vi.mocked(saveFile).mock.lastCall ?? []
  return (await blob?.text()) ?? ''
}

const downloaded = () => JSON.parse(vi.mocked(saveText).mock.lastCall?.[1] ?? 'null')

it('a recording that cannot be stopped just now goes on, and loses nothing', async () => {
  await press('开始录制', /已开始录制/)
  const { history } = storeAdmin
  Object.assign(storeAdmin, {
    history: async () => {
      throw new Error('somebody keeps committing')
    },
  })
  await press('停止录制', /录制仍在继续/)
  expect(recorder.state()).not.toBeNull()
  Object.assign(storeAdmin, { history })
  await press('停止录制', /已停止录制/)
  expect(recorder.state()).toBeNull()
})

it('of what is no story what was pressed is kept, and becomes a test', async () => {
  await press('开始录制', /已开始录制/)
  const { history } = storeAdmin
  Object.assign(storeAdmin, {
    history: async () => {
      const told = await history()
      return { ...told, lines: told.lines.map((line) => ({ ...line, isEnd: true })) }
    },
  })
  await press('停止录制', /没有得到故事.*撤回过设备时间/)
  expect(recorder.state()).toBeNull()
  expect(await testText()).toContain('#story=')
})

it('MAT-09 whether a test tells of somebody is chosen when it is made', async () => {
  expectOk(
    await run(world, startApplication, {
      ...FILLED_CONTENT,
      info: {
        ...FILLED_CONTENT.info,
        contactName: '何知遥',
      },
    }),
  )
  await press('开始录制', /已开始录制/)
  await press('停止录制', /已停止录制/)
  const storyOf = async () => {
    const packed = /#story=([\w-]+)/.exec(await testText())?.[1] ?? ''
    return JSON.stringify(await unpackStory(packed))
  }
  expect(await storyOf()).toContain('示例联系人')
  await act(async () => page.place.querySelector<HTMLElement>('#hide-personal')?.click())
  expect(await storyOf()).toContain('何知遥')
  await act(async () => page.place.querySelector<HTMLElement>('#hide-personal')?.click())
  expect(await storyOf()).not.toContain('何知遥')
})

it('the story of the last recording is downloaded while its world is shown, any other from the list', async () => {
  await press('开始录制', /已开始录制/)
  await press('停止录制', /已停止录制/)
  const title = page.place.querySelector('li')?.textContent ?? ''
  expectOk(await run(world, startApplication, FILLED_CONTENT))
  await press('下载故事', /已下载故事「录制于/)
  expect(downloaded().steps).toHaveLength(1)
  health.world = 'w2'
  await press('下载故事', /已下载故事「录制于/)
  expect(downloaded().steps).toHaveLength(2)
  expect(title).toContain('录制于')
  await press('下载', /已下载故事「录制于/)
  expect(downloaded().steps).toHaveLength(1)
})
