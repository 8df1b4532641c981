import { FIRST_PACKAGES } from '../../domain/applications/index.ts'
import { customer, pass, start } from '../steps.ts'
import type { Story } from '../story.ts'
import { look, mark, told, words } from './told.ts'

/** 第一次购买: 在线客服-基础版 for 3 users and 1 year, from choosing it to its receipt; about 3 minutes. */
export function firstPurchase(): Story {
  return {
    title: words('第一次购买', 'The first purchase'),
    startsAt: '2026-03-02T09:30:00',
    steps: [
      look({
        heading: words('选择版本、人数和时长', 'Choose edition, users and term'),
        caption: words(
          '采购从这里开始：选版本，填用户数和时长。价格随选择实时变化，并写明算式；在点「下一步」之前什么都不会保存。',
          'Buying begins here: choose an edition, the number of users and the term. The price follows every choice and shows its formula. Nothing is saved before “Next”.',
        ),
        page: '/buy/online',
        marks: [mark('region', '费用', 'Price')],
      }),
      told(start({ ...FIRST_PACKAGES.online, users: '3', years: 1 }), {
        heading: words('填写基础信息', 'Fill in the basic information'),
        caption: words(
          '申请编号是 $application。企业名称和信用代码取自已认证的账号，只需补上行业和联系人；填写的内容随时自动保存。',
          'The application has the number $application. Name and credit code come from the verified account; only the industry and a contact are missing. What is typed is saved as you go.',
        ),
        page: '/apply/$application/info',
        marks: [mark('button', '下一步', 'Next')],
      }),
      look({
        heading: words('核对后提交', 'Check and submit'),
        caption: words(
          '基础版不需要资质文件，核对无误、同意协议后就可以提交。提交时价格锁定，之后价目调整不影响这份申请。',
          'Basic needs no documents: check, agree to the terms and submit. The price is fixed by submitting; later price lists do not change this application.',
        ),
        page: '/apply/$application/confirm',
        marks: [mark('button', '提交审核', 'Submit for review')],
      }),
      told(customer('submit-application', { id: '$application', agreed: true }, { after: 5 }), {
        heading: words('审核中', 'Under review'),
        caption: words(
          '申请已提交，审核需要 3 到 5 分钟，结果会发短信和邮件。这里写明已经发生了什么、接下来是什么。',
          'The application is submitted. The review takes 3 to 5 minutes, and its result comes by SMS and e-mail. This page says what has happened and what comes next.',
        ),
        page: '/applications/$application',
        marks: [mark('heading', '已提交', 'Submitted')],
      }),
      told(pass(4), {
        heading: words('审核通过', 'Approved'),
        caption: words(
          '审核已通过，应付 $application.quote.total：3 个用户，每人每年 999 元。点「立即购买」生成订单。',
          'The application is approved, and $application.quote.total is due: 3 users at 999 CNY a year each. “Buy now” makes the order.',
        ),
        page: '/applications/$application',
        marks: [mark('button', '立即购买', 'Buy now')],
      }),
      told(
        customer(
          'place-order',
          { purchase: { what: 'application', applicationId: '$application' }, agreed: true },
          { after: 1, as: 'order' },
        ),
        {
          heading: words('在收银台付款', 'Pay at the checkout'),
          caption: words(
            '订单 $order 等待付款，24 小时内有效。可以用账户余额、微信支付或对公转账；重复点按也只扣一次款。',
            'Order $order waits for payment and holds for 24 hours. The balance, WeChat Pay or a bank transfer will do. Pressed twice, it is still charged once.',
          ),
          page: '/orders/$order/pay',
          marks: [mark('button', '确认支付', 'Pay now')],
        },
      ),
      told(
        customer(
          'pay-order',
          { orderId: '$order', method: 'balance', voucherId: null },
          { after: 1 },
        ),
        {
          heading: words('支付成功', 'Paid'),
          caption: words(
            '已从账户余额支付 $order.payment.amount，产品当即开通。',
            '$order.payment.amount were paid from the balance, and the product was opened at once.',
          ),
          page: '/orders/$order/result',
          marks: [mark('heading', '支付成功', 'Payment successful')],
        },
      ),
      look({
        heading: words('查看产品', 'Look at the product'),
        caption: words(
          '「我的产品」列出每个产品的到期时间和现在可以做的事。这个产品当天开通，有效期一年。',
          'My products lists when each product ends and what can be done with it now. This one was opened that day and is good for a year.',
        ),
        page: '/products',
        marks: [mark('table', '我的产品', 'My products')],
      }),
      look({
        heading: words('打印收据', 'Print the receipt'),
        caption: words(
          '订单详情里有价格的算式、付款记录和进展，可以打印收据、申请开票。第一次购买到此完成。',
          'The order keeps the formula of its price, its payment and its timeline. The receipt is printed here, and an invoice asked for. That completes the first purchase.',
        ),
        page: '/orders/$order',
        marks: [mark('button', '打印收据', 'Print the receipt')],
      }),
    ],
  }
}
