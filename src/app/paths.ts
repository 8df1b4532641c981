import type { WizardStep } from '../domain/applications/index.ts'

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
  pay: (orderId: string) => `/orders/${orderId}/pay`,
  result: (orderId: string) => `/orders/${orderId}/result`,
  products: '/products',
  product: (id: string) => `/products/${id}`,
  messages: '/messages',
  message: (id: string) => `/messages/${id}`,
  account: '/account',
  help: (topic: string) => `/help/${topic}`,
} as const
