import { expect, test } from '../fixtures.ts'
import { Tour } from '../pages/tour.ts'

const TOURS = [
  ['第一次购买', 9],
  ['一个客户的五年', 14],
  ['退款怎么算', 7],
  ['方案与统一到期', 8],
] as const

// Tours go on when asked.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

for (const [title, steps] of TOURS) {
  for (const language of ['zh', 'en'] as const) {
    test(`${title}: every step marks what it tells of, in ${language}`, async ({ page }) => {
      test.slow()
      const tour = new Tour(page)
      await page.goto('/products')
      await tour.play(title)
      await tour.expectStep(1, steps)
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click()
      const region = page.getByRole('region', {
        name: language === 'zh' ? '讲解' : 'Tour',
        exact: true,
      })
      const next = region.getByRole('button', { name: language === 'zh' ? '下一步' : 'Next' })
      for (let at = 1; at <= steps; at += 1) {
        const place = language === 'zh' ? `第 ${at} 步，共` : `Step ${at} of`
        await expect(region).toContainText(place)
        await expect.soft(page.locator('[data-marked]').first(), `step ${at}`).toBeInViewport()
        if (at < steps) await next.click()
      }
    })
  }
}
