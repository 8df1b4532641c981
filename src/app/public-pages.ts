import { PRODUCT_LINES } from '../domain/catalogue/index.ts'
import { accountCopy } from '../features/account/copy.ts'
import { applicationsCopy } from '../features/apply/applications/copy.ts'
import { applyCopy } from '../features/apply/copy.ts'
import { requestCopy } from '../features/apply/request-copy.ts'
import { consultationsCopy } from '../features/consultations/copy.ts'
import { marketingCopy } from '../features/direct/copy.ts'
import { helpCopy } from '../features/help/copy.ts'
import { messagesCopy } from '../features/messages/copy.ts'
import { ordersCopy } from '../features/orders/copy.ts'
import { invoicesCopy } from '../features/orders/invoices/copy.ts'
import { productsCopy } from '../features/products/copy.ts'
import { storefrontCopy } from '../features/shop/home/copy.ts'
import { planCopy } from '../features/shop/plan/copy.ts'
import { pricingCopy } from '../features/shop/pricing/copy.ts'
import { quoteCopy } from '../features/shop/quote/copy.ts'
import { HELP_TOPICS, paths } from './paths.ts'

/**
 * A page that the build writes. `title`: what the browser's tab says of it, the same as the page itself says later;
 * `modules`: what is loaded with it besides the program.
 */
type PublicPage = {
  readonly address: string
  /** It is so only where nothing is kept: it waits for the records of whoever has some. */
  readonly isPersonal?: true
  readonly title: string
  readonly modules: readonly string[]
}

/** What a page shows before its program is there, where that cannot be the page itself: its head, if that is known. */
export type Shape = {
  /** Null: of every address that has no page of its own. */
  readonly address: string | null
  readonly head: { readonly title: string; readonly lead?: string } | null
  readonly modules: readonly string[]
}

const { buy } = applyCopy.zh
const apply = (name: string) => [`src/features/apply/${name}.tsx`]
const direct = (name: string) => [`src/features/direct/${name}.tsx`]

/** The pages that are the same for everybody. */
const PUBLIC_PAGES: readonly PublicPage[] = [
  { address: paths.home, title: storefrontCopy.zh.title, modules: [] },
  {
    address: paths.pricing,
    title: pricingCopy.zh.title,
    modules: ['src/features/shop/pricing/pricing-page.tsx'],
  },
  {
    address: paths.buyOnline,
    title: `${buy(PRODUCT_LINES.online.zh)} · ${PRODUCT_LINES.online.zh}`,
    modules: apply('buy-online-page'),
  },
  {
    address: paths.buyCdp,
    title: `${buy(PRODUCT_LINES.cdp.zh)} · ${PRODUCT_LINES.cdp.zh}`,
    modules: apply('buy-cdp-page'),
  },
  {
    address: paths.buyPhone,
    title: requestCopy.zh.title(PRODUCT_LINES.phone.zh),
    modules: apply('buy-phone-page'),
  },
  {
    address: paths.buySsc,
    title: requestCopy.zh.title(PRODUCT_LINES.ssc.zh),
    modules: apply('buy-ssc-page'),
  },
  { address: paths.buyPv, title: marketingCopy.zh.pvTitle, modules: direct('buy-pv-page') },
  {
    address: paths.buyInterop,
    title: marketingCopy.zh.interopTitle,
    modules: direct('buy-interop-page'),
  },
  {
    address: paths.help,
    title: helpCopy.zh.title,
    modules: ['src/features/help/help-page.tsx'],
  },
  ...HELP_TOPICS.map((topic) => ({
    address: paths.helpTopic(topic),
    title: `${helpCopy.zh.topics[topic].title} · ${helpCopy.zh.title}`,
    modules: ['src/features/help/topic-page.tsx'],
  })),
]

/** What lists show where there is nothing yet. */
const PERSONAL_PAGES: readonly PublicPage[] = [
  { address: paths.products, ...list(productsCopy.zh.title, 'products/products-page') },
  { address: paths.plans, ...list(planCopy.zh.title, 'shop/plan/plans-page') },
  { address: paths.orders, ...list(ordersCopy.zh.title, 'orders/orders-page') },
  {
    address: paths.applications,
    ...list(applicationsCopy.zh.title, 'apply/applications/applications-page'),
  },
  {
    address: paths.consultations,
    ...list(consultationsCopy.zh.title, 'consultations/consultations-page'),
  },
  { address: paths.invoices, ...list(invoicesCopy.zh.title, 'orders/invoices/invoices-page') },
  { address: paths.messages, ...list(messagesCopy.zh.title, 'messages/messages-page') },
]

function list(title: string, page: string) {
  return { title, modules: [`src/features/${page}.tsx`], isPersonal: true } as const
}

/** The pages that can be written whole: what somebody sees who comes for the first time. */
export const WHOLE_PAGES = [...PUBLIC_PAGES, ...PERSONAL_PAGES]

const RECORDS = 'src/app/local-runtime.ts'

/** The others: their records, or what their address says, come with the program. */
export const SHAPES: readonly Shape[] = [
  // What happens by itself needs most of what pages of records share.
  { address: null, head: null, modules: [RECORDS, 'src/app/due.ts'] },
  {
    address: '/quote',
    head: quoteCopy.zh,
    modules: ['src/features/shop/quote/quote-page.tsx'],
  },
  {
    address: '/plan',
    head: { title: planCopy.zh.title },
    modules: ['src/features/shop/plan/shared-plan-page.tsx'],
  },
  {
    address: paths.account,
    head: accountCopy.zh,
    modules: ['src/features/account/account-page.tsx', RECORDS],
  },
]
