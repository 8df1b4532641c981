import { HELP_TOPICS, paths } from '../../app/paths.ts'
import { actionCopy } from '../../blocks/action-copy.ts'
import { PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import type { Wording } from '../../domain/shared/wording.ts'
import { accountCopy } from '../../features/account/copy.ts'
import { applicationsCopy } from '../../features/apply/applications/copy.ts'
import { applyCopy } from '../../features/apply/copy.ts'
import { requestCopy } from '../../features/apply/request-copy.ts'
import { consultationsCopy } from '../../features/consultations/copy.ts'
import { marketingCopy } from '../../features/direct/copy.ts'
import { helpCopy } from '../../features/help/copy.ts'
import { messagesCopy } from '../../features/messages/copy.ts'
import { checkoutCopy } from '../../features/orders/cashier/copy.ts'
import { ordersCopy } from '../../features/orders/copy.ts'
import { invoicesCopy } from '../../features/orders/invoices/copy.ts'
import { refundsCopy } from '../../features/orders/refunds/copy.ts'
import { productsCopy } from '../../features/products/copy.ts'
import { robotsCopy } from '../../features/products/expand/robots-copy.ts'
import { renewalsCopy } from '../../features/products/renewals/copy.ts'
import { spendingCopy } from '../../features/products/spending/copy.ts'
import { storefrontCopy } from '../../features/shop/home/copy.ts'
import { planCopy } from '../../features/shop/plan/copy.ts'
import { pricingCopy } from '../../features/shop/pricing/copy.ts'
import { quoteCopy } from '../../features/shop/quote/copy.ts'
import type { Copy } from '../../i18n/language.ts'

function said<T>({ zh, en }: Copy<T>, of: (copy: T) => string): Wording {
  return { zh: of(zh), en: of(en) }
}

const titled = <T extends { readonly title: string }>(copy: Copy<T>) =>
  said(copy, ({ title }) => title)

const action = (of: (copy: typeof actionCopy.zh) => string) => said(actionCopy, of)

const step = (name: keyof typeof applyCopy.zh.steps) => said(applyCopy, ({ steps }) => steps[name])

const bought = (line: 'online' | 'cdp') => ({
  zh: applyCopy.zh.buy(PRODUCT_LINES[line].zh),
  en: applyCopy.en.buy(PRODUCT_LINES[line].en),
})

const requested = (line: 'phone' | 'ssc') => ({
  zh: requestCopy.zh.title(PRODUCT_LINES[line].zh),
  en: requestCopy.en.title(PRODUCT_LINES[line].en),
})

/** Every address and its main heading; null: what it shows gives it its name. */
export const ADDRESSES: Readonly<Record<string, Wording | null>> = {
  [paths.home]: titled(storefrontCopy),
  [paths.buyOnline]: bought('online'),
  [paths.buyPhone]: requested('phone'),
  [paths.buySsc]: requested('ssc'),
  [paths.buyCdp]: bought('cdp'),
  [paths.buyPv]: said(marketingCopy, ({ pvTitle }) => pvTitle),
  [paths.buyInterop]: said(marketingCopy, ({ interopTitle }) => interopTitle),
  '/apply/:id/package': step('package'),
  '/apply/:id/info': step('info'),
  '/apply/:id/materials': step('materials'),
  '/apply/:id/confirm': step('confirm'),
  '/apply/:id/request': null,
  [paths.applications]: titled(applicationsCopy),
  [paths.application(':id')]: said(applicationsCopy, ({ detailTitle }) => detailTitle),
  [paths.consultations]: titled(consultationsCopy),
  [paths.orders]: titled(ordersCopy),
  '/orders/pay': titled(checkoutCopy),
  [paths.order(':id')]: said(ordersCopy, ({ detailTitle }) => detailTitle),
  [paths.refund(':id')]: titled(refundsCopy),
  [paths.pay(':id')]: titled(checkoutCopy),
  [paths.result(':id')]: null,
  [paths.products]: titled(productsCopy),
  [paths.product(':id')]: said(productsCopy, ({ centre }) => centre),
  [paths.renew(':id')]: action(({ names }) => names.renew),
  [paths.seats(':id')]: action(({ names }) => names.seats),
  [paths.booster(':id')]: action(({ names }) => names.booster),
  '/products/:id/robots/new': titled(robotsCopy),
  [paths.recharge(':id')]: action(({ names }) => names.recharge),
  [paths.knowledge(':id')]: action(({ names }) => names.knowledge),
  [paths.coldstart(':id')]: action(({ names }) => names.coldstart),
  [paths.implementation(':id')]: action(({ names }) => names.implementation),
  [paths.renewals]: titled(renewalsCopy),
  [paths.spending]: titled(spendingCopy),
  [paths.invoices]: titled(invoicesCopy),
  [paths.invoice(':id')]: said(invoicesCopy, ({ detailTitle }) => detailTitle),
  [paths.messages]: titled(messagesCopy),
  [paths.message(':id')]: null,
  [paths.account]: titled(accountCopy),
  [paths.pricing]: titled(pricingCopy),
  '/quote': titled(quoteCopy),
  [paths.plans]: titled(planCopy),
  [paths.plan(':id')]: null,
  '/plan': titled(planCopy),
  [paths.help]: titled(helpCopy),
  ...Object.fromEntries(
    HELP_TOPICS.map((topic) => [
      paths.helpTopic(topic),
      said(helpCopy, ({ topics }) => topics[topic].title),
    ]),
  ),
}
