import { expect, test } from '../fixtures.ts'
import { contract } from '../kit/contract.ts'
import { given } from '../kit/given.ts'
import { Cashier } from '../kit/pages/cashier.ts'
import { DirectPurchase } from '../kit/pages/direct-purchase.ts'
import { Applications } from '../kit/pages/lists.ts'
import { OrderPage, RefundPage } from '../kit/pages/orders.ts'
import { ProductAction } from '../kit/pages/products.ts'
import { SitePage } from '../kit/pages/site-page.ts'
import { samples } from '../kit/samples.ts'
import type { StoryData } from '../kit/story-data.ts'
import { DemoTools } from '../pages/demo-tools.ts'
import { Estimator } from '../pages/estimator.ts'
import { Messages } from '../pages/messages.ts'
import { PlanPage } from '../pages/plan.ts'
import { Products } from '../pages/products.ts'
import { Tour } from '../pages/tour.ts'
import { Wizard } from '../pages/wizard.ts'

/** A customer who has nothing but 300 元. */
const POOR: StoryData = {
  title: { zh: '余额不多', en: 'Little on the balance' },
  startsAt: '2026-05-04T09:30:00',
  account: { balance: '300' },
  steps: [
    {
      ...{ actor: 'customer', after: 30, do: 'top-up', with: { amount: '12.50' } },
    },
  ],
}

test.describe('the kit', () => {
  test('a story of whoever writes the test is there when given returns, over other data too', async ({
    page,
    clock,
    world,
  }) => {
    await given(page, 'two-year')
    await given(page, POOR, { at: '/account' })
    await expect(page).toHaveURL(/\/account$/)
    expect(await clock.now()).toMatch(/^2026-05-04 10:0/)
    expect(await world.balance()).toBe('312.50')
    expect(await world.orders()).toEqual([])
  })

  test('given says in the words of the program why a world is not there', async ({ page }) => {
    const refused: StoryData = {
      ...POOR,
      steps: [{ actor: 'customer', do: 'top-up', with: { amount: '0' } }],
    }
    await expect(given(page, refused)).rejects.toThrow(/1.*top-up/)
  })

  test('a moment in English, in the dark, of another company', async ({ page, clock }) => {
    const company = '广州市另一家示例有限公司'
    const creditCode = samples.creditCodes.valid[1]
    const look = { language: 'en', theme: 'dark' } as const
    await given(page, 'two-year', {
      at: '/account',
      company,
      creditCode,
      balance: '20000',
      ...look,
    })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      contract.addresses['/account']?.en ?? '',
    )
    await expect(page.getByRole('main')).toContainText('20,000.00')
    expect(
      await page
        .getByRole('textbox')
        .evaluateAll((fields) =>
          fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')),
        ),
    ).toEqual(expect.arrayContaining([company, creditCode]))
    expect(await clock.today()).toBe('2026-07-05')
  })

  test('page objects buy, renew and refund in English as well', async ({ page, clock, world }) => {
    test.slow()
    const language = 'en'
    await given(page, 'empty', { language })
    const wizard = new Wizard(page)
    const application = await wizard.apply({ users: 3, years: 2 })
    await clock.nextEvent()
    await new Applications(page).buy(application)
    const order = await new Cashier(page).pay('账户余额')
    const [paid] = await world.orders()
    expect(Object.values(paid ?? {})).toContain(order)
    expect(await world.balance()).toBe('994,006.00')

    await given(page, 'expiring', { at: '/products', language })
    const products = new Products(page)
    await products.go('Online Service', '续费')
    const renewal = new ProductAction(page, 'renew')
    await renewal.chooseYears(2)
    await expect(renewal.price).toContainText('11,988.00')
    await renewal.order()
    await new Cashier(page).pay()

    await given(page, 'phone-active', { language })
    const [bought] = await world.orders()
    const id = Object.values(bought ?? {}).find((text) => /^D\d+$/.test(text)) ?? ''
    const orderPage = new OrderPage(page)
    await orderPage.open({ id })
    await orderPage.askForRefund()
    const refund = new RefundPage(page)
    expect(await refund.amount()).toBe('4,500.00')
    await refund.submit(samples.files.good.png('退款证明'))
    await new DemoTools(page).decide('审核', id, '同意退款')
    expect(await world.balance()).toBe('1,004,500.00')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')

    await given(page, 'two-year', { language })
    const packs = new DirectPurchase(page, 'pv')
    await packs.open()
    await packs.fill({ corpId: samples.corpIds.valid[0] ?? '', quantity: 1 })
    await packs.order()
    await new Cashier(page).pay()
  })

  test('messages, estimates, plans, tours, codes and the log are found in English as well', async ({
    page,
    clock,
  }) => {
    test.slow()
    await given(page, 'empty', { language: 'en' })
    const wizard = new Wizard(page)
    await wizard.toMaterials()
    expect(await wizard.receiveCode()).toMatch(/^\d{6}$/)
    const messages = new Messages(page)
    await messages.expectUnread(1)
    await messages.readAll()
    await clock.nextMonth()
    const estimator = new Estimator(page)
    await estimator.open()
    await estimator.makeQuote()

    await given(page, 'two-year', { language: 'en' })
    const demo = new DemoTools(page)
    await demo.supervise('Online Service', '封停')
    await demo.supervise('Online Service', '解除封停')
    for (let year = 0; year < 2; year += 1) await clock.jump(`${2027 + year}-12-01`)
    expect(await demo.log()).toContainEqual(expect.stringMatching(/^20\d\d-\d\d-\d\d \S.*[a-z]$/))
    await page.goto('/pricing')
    const plan = new PlanPage(page)
    await plan.addFromHere('Next year')
    const tour = new Tour(page)
    await tour.play('第一次购买')
    await demo.confirm()
    await tour.expectStep(1, 9)
    await tour.button('退出讲解').click()
    await expect(tour.region).toHaveCount(0)
  })

  test('the pages have the headings that the contract names', async ({ page }) => {
    await given(page, 'two-year')
    // The topics of 帮助中心 are all of one kind.
    const plain = Object.keys(contract.addresses).filter(
      (address) => !/:|^\/help\/(?!pricing)/.test(address),
    )
    for (const address of plain) await new SitePage(page, address).open()
  })
})
