import { applyForBasic, customer, FIRST_TITLE } from '../steps.ts'
import type { Story, StoryStep } from '../story.ts'
import { look, mark, type Telling, told, words } from './told.ts'

const PRODUCT = '$order.productIds.0'

/** An order of the product, and its payment from the balance, which is told. */
function buy(at: string, purchase: object, as: string, telling: Telling): StoryStep[] {
  return [
    customer('place-order', { purchase, agreed: true }, { at, as }),
    told(
      customer(
        'pay-order',
        { orderId: `$${as}`, method: 'balance', voucherId: null },
        { after: 2 },
      ),
      telling,
    ),
  ]
}

function reach(at: string, telling: Telling): StoryStep {
  return told({ actor: 'customer', at }, telling)
}

function setRenewal(at: string, mode: 'automatic' | 'lapse', telling: Telling): StoryStep {
  const setting = { mode, years: 1, daysBefore: 7 }
  return told(customer('set-renewal', { id: PRODUCT, setting }, { at }), telling)
}

const RENEWAL = { what: 'renewal', productId: PRODUCT, years: 1, robotIds: [] }

/** 2026: bought, and grown. */
function first(): StoryStep[] {
  return [
    look({
      heading: words('一个新客户', 'A new customer'),
      caption: words(
        '2026 年 3 月，一家认证企业第一次来到选购中心。接下来看它的五年：购买、增员、续费、过期、回收。',
        'In March 2026 a verified enterprise comes to the purchase centre for the first time. These are its five years: buying, growing, renewing, expiring, and the end.',
      ),
      page: '/',
      marks: [mark('region', '产品与起价', 'Products and starting prices')],
    }),
    ...applyForBasic({ users: '3', years: 1 }),
    ...buy('2026-03-02T10:00:00', { what: 'application', applicationId: '$application' }, 'order', {
      heading: words('购买在线客服', 'Online Service is bought'),
      caption: words(
        '申请几分钟后通过审核，付款 $order.payment.amount，产品当即开通。到期日是 2027-03-02，整整一年以后。',
        'The application passes its review within minutes, $order.payment.amount are paid, and the product is opened at once. It ends on 2027-03-02, a year later.',
      ),
      page: `/products/${PRODUCT}`,
      marks: [mark('heading', '用量', 'Usage')],
    }),
    ...buy(
      '2026-09-10T10:00:00',
      { what: 'addition', productId: PRODUCT, items: [{ sku: 'cs.online.basic', quantity: 2 }] },
      'more',
      {
        heading: words('增加两个用户', 'Two more users'),
        caption: words(
          '半年后团队扩大，增加 2 个用户。只付到期前剩余的时间：不足一年按月计，每月是年费的十分之一，共 $more.payment.amount。',
          'Half a year later the team grows by 2 users. Only the time left is paid: each month of a part year at a tenth of the annual price, $more.payment.amount in all.',
        ),
        page: '/orders/$more',
        marks: [mark('heading', '支付', 'Payment')],
      },
    ),
  ]
}

/** 2027 and 2028: reminded and renewed, forgotten and renewed late. */
function renewed(): StoryStep[] {
  return [
    reach('2027-02-20T09:00:00', {
      heading: words('到期提醒', 'The reminder'),
      caption: words(
        '到期前，系统按日期提醒，消息写明发往哪些渠道。首页和「我的产品」也会写明还剩几天。',
        'Before the expiry reminders are sent on fixed days, and each says on which channels it went. Home and My products tell how many days are left as well.',
      ),
      page: '/messages',
      marks: [mark('table', '消息列表', 'Messages')],
    }),
    ...buy('2027-02-22T10:00:00', RENEWAL, 'renewal', {
      heading: words('按时续费', 'Renewed in time'),
      caption: words(
        '续费一年，5 个用户共 $renewal.payment.amount。提前续费不吃亏：从原到期日 2027-03-02 起算，续到 2028-03-02。',
        'It is renewed for a year: $renewal.payment.amount for 5 users. Being early costs nothing: the year counts from the old expiry, 2027-03-02, to 2028-03-02.',
      ),
      page: `/products/${PRODUCT}`,
      marks: [mark('heading', '用量', 'Usage')],
    }),
    reach('2028-03-20T10:00:00', {
      heading: words('忘了续费', 'Forgotten'),
      caption: words(
        '这一年没有人续费，产品在到期日停用。资源还保留着，这里写明最晚到哪一天还可以续费。',
        'This time nobody renewed, and the product stopped on its expiry date. Its resources are kept, and the page says until which day it can still be renewed.',
      ),
      page: '/products',
      marks: [mark('table', '我的产品', 'My products')],
    }),
    ...buy('2028-04-10T10:00:00', RENEWAL, 'late', {
      heading: words('过期后补续', 'Renewed late'),
      caption: words(
        '过期 39 天后补续，付 $late.payment.amount。停用的日子不顺延：仍从原到期日起算，续到 2029-03-02。',
        'It is renewed 39 days late for $late.payment.amount. The days without service are not made up for: the year counts from the old expiry to 2029-03-02.',
      ),
      page: '/orders/$late',
      marks: [mark('heading', '支付', 'Payment')],
    }),
  ]
}

/** 2028 and 2029: a robot, renewed by itself, invoiced. */
function byItself(): StoryStep[] {
  const robots = [{ nickname: '小助手' }]
  return [
    ...buy(
      '2028-05-10T10:00:00',
      {
        ...{ what: 'robots', productId: PRODUCT, sku: 'cs.robot.standard', industry: 'internet' },
        ...{ robots, sessions: null, consultationId: null },
      },
      'robot',
      {
        heading: words('加一个机器人', 'A robot'),
        caption: words(
          '客服旁边加一个标准版机器人「小助手」，付 $robot.payment.amount。机器人与在线产品同一天到期，续费时一并续期。',
          'A standard robot called 小助手 joins the team for $robot.payment.amount. It ends with its online product and is renewed along with it.',
        ),
        page: '/products',
        marks: [mark('table', '我的产品', 'My products')],
      },
    ),
    setRenewal('2028-05-10T10:20:00', 'automatic', {
      heading: words('打开自动续费', 'Renewed by itself from now on'),
      caption: words(
        '为了不再忘记，在续费中心把续费方式改为自动续费：每次一年，到期前 7 天从余额扣款。',
        'So that it is not forgotten again, the renewal centre sets it to renew by itself: a year each time, paid from the balance 7 days before the expiry.',
      ),
      page: '/renewals',
      marks: [mark('table', '续费列表', 'Renewals')],
    }),
    reach('2029-02-23T10:00:00', {
      heading: words('自动续费扣款', 'The automatic renewal'),
      caption: words(
        '2029-02-23 零点，到期前 7 天，系统自动生成续费订单并从余额付清，机器人一并续期。没有人需要做任何事。',
        'At midnight of 2029-02-23, 7 days before the expiry, the renewal was ordered and paid from the balance, the robot along with it. Nobody had to do anything.',
      ),
      page: '/orders',
      marks: [mark('table', '订单列表', 'Orders')],
    }),
    customer(
      'request-invoice',
      { orderIds: ['$late'], form: FIRST_TITLE },
      { at: '2029-03-05T10:00:00' },
    ),
    reach('2029-03-06T09:00:00', {
      heading: words('开具发票', 'The invoice'),
      caption: words(
        '财务为 2028 年的续费申请开票，抬头取自认证企业。发票在次日零点开具，可以打印。',
        'Accounting asks for an invoice of the renewal of 2028; its title is that of the verified enterprise. It is issued at the next midnight and can be printed.',
      ),
      page: '/invoices',
      marks: [mark('table', '发票列表', 'Invoices')],
    }),
  ]
}

/** 2030 and 2031: not renewed any more. */
function ended(): StoryStep[] {
  return [
    setRenewal('2029-09-01T10:00:00', 'lapse', {
      heading: words('决定不再续费', 'Not renewed any more'),
      caption: words(
        '企业换了业务方向，把续费方式改为到期不续。此后只在到期前 7 天、到期当天和最后可续费日提醒。',
        'The enterprise changes course and sets the product to end. From now on there are reminders 7 days before, on the expiry date and on the last renewable day only.',
      ),
      page: '/renewals',
      marks: [mark('table', '续费列表', 'Renewals')],
    }),
    reach('2030-12-02T10:00:00', {
      heading: words('资源回收', 'Reclaimed'),
      caption: words(
        '过了最后可续费日，资源被回收，不能再恢复。记录仍在，随时可以重新购买。',
        'After the last renewable day the resources were reclaimed and cannot come back. The records stay, and it can be bought anew at any time.',
      ),
      page: '/products',
      marks: [mark('table', '我的产品', 'My products')],
    }),
    reach('2031-03-02T10:00:00', {
      heading: words('五年的账', 'The books of five years'),
      caption: words(
        '五年里每一笔付款都在收支明细里，合计 $spent，余额等于所有行的和。五年的故事到此结束。',
        'Every payment of the five years is in the movements, $spent in all, and the balance is the sum of all lines. That is the end of the five years.',
      ),
      page: '/account',
      marks: [mark('table', '收支明细', 'Movements')],
    }),
  ]
}

/** 五年 of a customer, from the first purchase to the reclaimed product; about 10 minutes. */
export function fiveYears(): Story {
  return {
    title: words('一个客户的五年', 'Five years of a customer'),
    startsAt: '2026-03-02T09:30:00',
    steps: [...first(), ...renewed(), ...byItself(), ...ended()],
  }
}
