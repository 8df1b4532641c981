import { expect, type Locator } from '@playwright/test'
import { containing, Named } from '../kit/words.ts'
import { DemoTools } from './demo-tools.ts'

/** 「讲解」, while a tour plays. */
export class Tour extends Named {
  get region(): Locator {
    return this.page.getByRole('region', { name: this.say('讲解'), exact: true })
  }

  /** Starts a tour from the demo tools of the page that is open. */
  async play(title: string) {
    const demo = new DemoTools(this.page, this.language)
    await demo.open('故事')
    await demo.panel
      .getByRole('group', { name: this.say(title), exact: true })
      .getByRole('button', { name: this.say('播放') })
      .click()
  }

  button(name: '上一步' | '下一步' | '暂停' | '继续' | '跳到' | '退出讲解'): Locator {
    return this.region.getByRole('button', { name: this.say(name), exact: true })
  }

  /** The moment of a step is shown, and what it is about is marked, in sight and not under the tour. */
  async expectStep(at: number, of: number) {
    await expect(this.region).toContainText(containing(this.say('第 {0} 步，共 {1} 步', at, of)))
    await this.expectMark()
  }

  async expectMark() {
    const marked = this.page.locator('[data-marked]').first()
    await expect(marked).toBeInViewport()
    const isCovered = () =>
      marked.evaluate((element) => {
        const { left, top, width } = element.getBoundingClientRect()
        const found = document.elementFromPoint(
          left + Math.min(width, 60) / 2,
          Math.max(top, 0) + 8,
        )
        return found?.closest('[data-tour-region]') !== null
      })
    await expect.poll(isCovered).toBe(false)
  }
}
