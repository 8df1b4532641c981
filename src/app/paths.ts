import type { WizardStep } from '../domain/applications/index.ts'

/** The editions of robots as addresses name them. */
export type RobotEdition = 'standard' | 'professional' | 'enterprise'

/** The topics of 帮助中心, in the order of its index; each has its own address. */
export const HELP_TOPICS = [
  'pricing',
  'examples',
  'online',
  'phone',
  'robot',
  'ssc',
  'cdp',
  'pv',
  'interop',
  'materials',
  'arrears',
  'refunds',
] as const

export type HelpTopic = (typeof HELP_TOPICS)[number]

/** Every address of the site, in one place. */
export const paths = {
  home: '/',
  buyOnline: '/buy/online',
  buyPhone: '/buy/phone',
  buySsc: '/buy/ssc',
  buyCdp: '/buy/cdp',
  buyPv: '/buy/pv',
  buyInterop: '/buy/interop',
  pricing: '/pricing',
  /** The estimator filled in: `product=ssc`, or all that a quote's address says. */
  estimate: (query: string) => `/pricing?${query}`,
  /** A quote from its address alone; `query` as `encodeEstimate` writes it. */
  quote: (query: string) => `/quote?${query}`,
  plans: '/plans',
  plan: (id: string) => `/plans/${id}`,
  /** A plan from its address alone; `query` as `encodePlan` writes it. */
  sharedPlan: (query: string) => `/plan${query && `?${query}`}`,
  help: '/help',
  helpTopic: (topic: HelpTopic) => `/help/${topic}`,
  apply: (id: string, step: WizardStep | 'request') => `/apply/${id}/${step}`,
  applications: '/applications',
  application: (id: string) => `/applications/${id}`,
  consultations: '/consultations',
  orders: '/orders',
  order: (id: string) => `/orders/${id}`,
  refund: (orderId: string) => `/orders/${orderId}/refund`,
  /** 「合并付款」: the cashier of several orders. */
  payTogether: (orderIds: readonly string[]) => `/orders/pay?ids=${orderIds.join(',')}`,
  pay: (orderId: string) => `/orders/${orderId}/pay`,
  result: (orderId: string) => `/orders/${orderId}/result`,
  products: '/products',
  product: (id: string) => `/products/${id}`,
  spending: '/spending',
  renewals: '/renewals',
  /** Several products chosen already, by their ids. */
  renewTogether: (ids: readonly string[]) =>
    `/renewals?${new URLSearchParams({ chosen: ids.join('.') })}`,
  renew: (productId: string) => `/products/${productId}/renew`,
  seats: (productId: string) => `/products/${productId}/seats`,
  booster: (productId: string) => `/products/${productId}/booster`,
  newRobots: (productId: string, edition: RobotEdition, consultation?: string) =>
    `/products/${productId}/robots/new?edition=${edition}${consultation ? `&consultation=${consultation}` : ''}`,
  recharge: (productId: string) => `/products/${productId}/recharge`,
  knowledge: (productId: string) => `/products/${productId}/knowledge`,
  coldstart: (productId: string) => `/products/${productId}/coldstart`,
  implementation: (productId: string) => `/products/${productId}/implementation`,
  invoices: '/invoices',
  invoice: (id: string) => `/invoices/${id}`,
  messages: '/messages',
  message: (id: string) => `/messages/${id}`,
  account: '/account',
} as const
