import { buyAndFillUp, customer } from '../steps.ts'
import type { Story } from '../story.ts'
import { look, mark, told, words } from './told.ts'

const PACKS = {
  ...{ what: 'pv', idKind: 'corp-id', enterpriseId: 'ww1234567890abcdef' },
  ...{ industry: 'internet', sku: 'pv.1m', packs: 3, giftViews: 0 },
}

/** 退款怎么算: three PV packs with a gift, half of them used (REF-05, REF-06); about 2 minutes. */
export function refundExplained(): Story {
  const [order, pay] = buyAndFillUp(PACKS)
  if (!order || !pay) throw new Error('Buying is an order and its payment')
  return {
    title: words('退款怎么算', 'How a refund is computed'),
    startsAt: '2026-03-02T09:30:00',
    steps: [
      { actor: 'presenter', do: 'change-demo-settings', with: { nextGiftViews: 10_000 } },
      told(order, {
        heading: words('购买三个套餐包', 'Buy three packs'),
        caption: words(
          '客户购买三个 100 万次的 PV 套餐包，合计 $order.quote.total，活动另赠 1 万次。套餐包不需要申请，直接下单付款。',
          'The customer buys three packs of a million views for $order.quote.total, and a promotion adds 10,000 views. Packs need no application: they are ordered and paid.',
        ),
        page: '/orders/$order/pay',
        marks: [mark('button', '确认支付', 'Pay now')],
      }),
      told(pay, {
        heading: words('当即生效', 'In force at once'),
        caption: words(
          '付款后三个套餐包和赠送当即生效，这里写明总量、已用和剩余。',
          'Once paid, the three packs and the gift are in force, and this page tells how many views there are, used and left.',
        ),
        page: '/products/$order.productIds.0',
        marks: [mark('table', '套餐包明细', 'Packs in detail')],
      }),
      {
        actor: 'presenter',
        do: 'record-usage',
        with: { id: '$order.productIds.0', amount: 1_500_000 },
      },
      told(
        { actor: 'customer', at: '2026-03-12T10:00:00' },
        {
          heading: words('十天后，用掉了一半', 'Ten days later, half is used'),
          caption: words(
            '十天里用掉了 150 万次，赠送的 1 万次也在其中。第一个套餐包已用完，第三个还没有动用。',
            'In ten days 1,500,000 views were used, the 10,000 of the gift among them. The first pack is used up; the third was not touched.',
          ),
          page: '/products/$order.productIds.0',
          marks: [mark('table', '套餐包明细', 'Packs in detail')],
        },
      ),
      look({
        heading: words('申请之前先看算式', 'The formula comes first'),
        caption: words(
          '购买一个月内可以退：每个套餐包的实付减去已用次数乘以 0.03 元，最低为 0。赠送随退款作废，赠送抵过的 1 万次改由套餐包承担。',
          'Within a month of purchase each pack gives back what was paid less the used views at 0.03 CNY, never below 0. The gift becomes void with the refund, and the 10,000 views it served are charged to the packs.',
        ),
        page: '/orders/$order/refund',
        marks: [mark('heading', '退款怎么算', 'How it is computed')],
      }),
      told(
        customer(
          'request-refund',
          {
            orderId: '$order',
            reason: 'no-reason',
            packs: ['A', 'B', 'C'],
            proof: null,
            acknowledged: true,
          },
          { after: 5, as: 'refund' },
        ),
        {
          heading: words('提交后等待审核', 'Submitted, and under review'),
          caption: words(
            '三个套餐包一起退，预计退回 $refund.amount。审核期间照常使用，同意时按那时的用量重算。',
            'All three packs go back, and $refund.amount are expected. They work while the refund is reviewed, and the amount is worked out again when it is granted.',
          ),
          page: '/orders/$order',
          marks: [mark('heading', '退款申请', 'Refund requests')],
        },
      ),
      told(
        {
          actor: 'reviewer',
          do: 'decide-refund',
          with: { id: '$refund', granted: true },
          after: 30,
        },
        {
          heading: words('退回余额', 'Back to the balance'),
          caption: words(
            '审核同意，$refund.amount 退回账户余额。第一个套餐包用完了，所以不退；第二个退剩余的部分，第三个全额退。',
            'The refund is granted: $refund.amount go to the balance. The first pack was used up and gives nothing back, the second what was left of it, the third all of it.',
          ),
          page: '/orders/$order',
          marks: [mark('heading', '退款申请', 'Refund requests')],
        },
      ),
      look({
        heading: words('收支明细对得上', 'The books agree'),
        caption: words(
          '收支明细里，付款和退款各是一行，余额是所有行的和。退款合计不会超过实付，也不会退两次。',
          'Payment and refund are a line each in the movements, and the balance is the sum of all lines. Refunds never exceed what was paid and never happen twice.',
        ),
        page: '/account',
        marks: [mark('table', '收支明细', 'Movements')],
      }),
    ],
  }
}
