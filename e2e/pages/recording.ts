import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { DemoTools } from './demo-tools.ts'

/** Records what is done on a page that is open; returns the test that 「生成测试」 writes of it. */
export async function recorded(page: Page, act: () => Promise<void>): Promise<string> {
  const demo = new DemoTools(page)
  await demo.open('故事')
  await demo.button('开始录制').click()
  await expect(demo.panel.getByRole('status')).toContainText('已开始录制')
  await demo.close()
  await act()
  await demo.open('故事')
  await demo.button('停止录制').click()
  await expect(demo.panel.getByRole('status')).toContainText('已停止录制')
  const saved = page.waitForEvent('download')
  await demo.button('生成测试').click()
  return readFile(await (await saved).path(), 'utf8')
}
