import type { WizardStep } from '../domain/applications/index.ts'

/** The editions of robots as addresses name them. */
export type RobotEdition = 'standard' | 'professional' | 'enterprise'

/** Every address of the site, in one place. */
export const paths = {
  home: '/',
  buyOnline: '/buy/online',
  buyPhone: '/buy/phone',
  buySsc: '/buy/ssc',
  buyCdp: '/buy/cdp',
  apply: (id: string, step: WizardStep | 'request') => `/apply/${id}/${step}`,
  applications: '/applications',
  application: (id: string) => `/applications/${id}`,
  buyPv: '/buy/pv',
  buyInterop: '/buy/interop',
  consultations: '/consultations',
  orders: '/orders',
  order: (id: string) => `/orders/${id}`,
  refund: (orderId: string) => `/orders/${orderId}/refund`,
  pay: (orderId: string) => `/orders/${orderId}/pay`,
  result: (orderId: string) => `/orders/${orderId}/result`,
  products: '/products',
  product: (id: string) => `/products/${id}`,
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
  help: (topic: string) => `/help/${topic}`,
} as const
