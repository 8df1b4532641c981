import { CATALOGUE_VERSION } from '../../domain/catalogue/index.ts'
import { type PlanContent, sumVariant } from '../../domain/plans/index.ts'
import { civilDate } from '../../domain/shared/civil-date.ts'
import { customer, pass, STORY_INFO } from '../steps.ts'
import type { Story, StoryStep } from '../story.ts'
import { look, mark, told, words } from './told.ts'

type Item = PlanContent['variants'][number]['items'][number]

const on = civilDate('2026-03-02')

function plan(): PlanContent {
  const online = (years: number): Item => ({
    ...{ line: 'online', scenario: 'new', years, on },
    items: [{ sku: 'cs.online.basic', quantity: 5 }],
  })
  const interop: Item = {
    ...{ line: 'interop', scenario: 'new', years: 1, on },
    items: [{ sku: 'interop.account', quantity: 8 }],
  }
  const variant = (name: string, items: readonly Item[]) => ({
    ...{ name, items },
    total: sumVariant(items).total,
  })
  return {
    ...{ name: '年度采购', madeOn: on, catalogue: CATALOGUE_VERSION },
    variants: [variant('A', [online(1), interop]), variant('B', [online(2), interop])],
  }
}

/** The application that 「按此方案申请」 made: the first one of that day. */
const APPLICATION = '202603020001'

function paid(as: string): StoryStep {
  return customer('pay-order', { orderId: `$${as}`, method: 'balance', voucherId: null })
}

/** What the plan prepared is bought: the online product that day, the interop accounts in May. */
function bought(): StoryStep[] {
  const corpId = 'ww1234567890abcdef'
  return [
    customer('save-application', { id: APPLICATION, content: { info: STORY_INFO } }),
    customer('submit-application', { id: APPLICATION, agreed: true }, { after: 5 }),
    pass(4),
    customer(
      'place-order',
      { purchase: { what: 'application', applicationId: APPLICATION }, agreed: true },
      { as: 'online' },
    ),
    paid('online'),
    customer(
      'place-order',
      { purchase: { what: 'interop', corpId, accounts: 8, years: 1 }, agreed: true },
      { as: 'interop', at: '2026-05-18T10:00:00' },
    ),
  ]
}

/** 方案与统一到期: from a plan with two variants to products that end on one day; about 3 minutes. */
export function planAndAlign(): Story {
  const content = plan() as unknown as { readonly [member: string]: never }
  return {
    title: words('方案与统一到期', 'Plans, and one expiry date'),
    startsAt: '2026-03-02T09:30:00',
    steps: [
      look({
        heading: words('从采购方案开始', 'Begin with a plan'),
        caption: words(
          '采购方案把几件要买的、要加的、要续的放在一起，比较之后一次申请。',
          'A plan holds what is to be bought, added and renewed, so that it is compared first and applied for at once.',
        ),
        page: '/plans',
        marks: [mark('table', '方案列表', 'Plans')],
      }),
      told(customer('save-plan', { content }, { as: 'plan' }), {
        heading: words('一个方案，两个变体', 'One plan, two variants'),
        caption: words(
          '变体 A 的在线客服买一年，合计 $plan.variants.0.total；变体 B 买两年，合计 $plan.variants.1.total。方案的链接本身就能在任何浏览器里还原它。',
          'Variant A has Online Service for one year and costs $plan.variants.0.total; variant B has two years and costs $plan.variants.1.total. The link of a plan rebuilds it in any browser.',
        ),
        page: '/plans/$plan',
        marks: [mark('table', '方案明细', 'Items of the plan')],
      }),
      look({
        heading: words('逐项对比', 'Compare item by item'),
        caption: words(
          '两个变体逐项并列，写明每一项相差多少。这里选变体 A。',
          'Both variants stand side by side with the difference of each item. We take variant A.',
        ),
        page: '/plans/$plan?compare=2',
        marks: [mark('table', '变体对比', 'Comparison of variants')],
      }),
      told(customer('apply-plan', { id: '$plan', variantId: '1' }, { after: 10 }), {
        heading: words('按此方案申请', 'Apply for the plan'),
        caption: words(
          '需要申请的一项成了填好套餐的草稿，另一项准备好直接购买。重复点按也不会多办一次。',
          'The item that needs an application became a draft with its package filled in; the other is ready to be bought. Pressed twice, nothing is made twice.',
        ),
        page: '/plans/$plan',
        marks: [mark('table', '方案明细', 'Items of the plan')],
      }),
      ...bought(),
      told(paid('interop'), {
        heading: words('两个产品，两个到期日', 'Two products, two expiry dates'),
        caption: words(
          '在线客服 3 月开通，互通账号 5 月才付款，所以到期日不同。每年要续两次费、对两次账。',
          'Online Service was opened in March, the interop accounts were paid in May, so they end on different days. Every year means two renewals and two entries in the books.',
        ),
        page: '/products',
        marks: [mark('table', '我的产品', 'My products')],
      }),
      told(
        { actor: 'customer', at: '2027-02-01T10:00:00' },
        {
          heading: words('在续费中心选同一天', 'Choose one day in the renewal centre'),
          caption: words(
            '续费中心列出每个产品的到期时间和一年的费用。选中两个产品，把统一到期日定为 2028-05-31。',
            'The renewal centre lists when each product ends and what a year costs. Choose both and set the common date to 2028-05-31.',
          ),
          page: '/renewals?chosen=$online.productIds.0.$interop.productIds.0&until=2028-05-31',
          marks: [mark('region', '费用', 'Price'), mark('table', '续费列表', 'Renewals')],
        },
      ),
      told(
        customer(
          'place-order',
          {
            purchase: {
              what: 'renewals',
              items: ['online', 'interop'].map((name) => ({
                productId: `$${name}.productIds.0`,
                robotIds: [],
                term: { until: '2028-05-31' },
              })),
            },
            agreed: true,
          },
          { as: 'aligned', after: 5 },
        ),
        {
          heading: words('一笔订单，付一次款', 'One order, paid once'),
          caption: words(
            '两个产品在一笔订单里各列一行，合计 $aligned.quote.total。整年按年费，余下的月份按月计；要么全部续费，要么都不续。',
            'Both products have a line in one order of $aligned.quote.total. Whole years cost the annual price, the months left are charged by the month. Either all of them are renewed or none.',
          ),
          page: '/orders/$aligned/pay',
          marks: [mark('button', '确认支付', 'Pay now')],
        },
      ),
      told(paid('aligned'), {
        heading: words('从此同一天到期', 'From now on they end on one day'),
        caption: words(
          '两个产品都在 2028-05-31 到期，明年只需续一次费。',
          'Both products end on 2028-05-31, and next time there is one renewal.',
        ),
        page: '/products',
        marks: [mark('table', '我的产品', 'My products')],
      }),
    ],
  }
}
