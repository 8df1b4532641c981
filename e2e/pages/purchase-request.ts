import type { Page } from '@playwright/test'

/** Who asks in the journeys, and what for. */
export const REQUEST = {
  联系人: '林知远',
  手机号: '13826537719',
  邮箱: 'lin@example.com',
  需求说明: '呼入为主',
} as const

/** Fills in 「企点电话客服购买申请」 on the page that is open; its 企业名称 is there already. */
export async function fillRequest(page: Page): Promise<void> {
  for (const [name, value] of Object.entries(REQUEST)) {
    await page.getByRole('textbox', { name }).fill(value)
  }
}
