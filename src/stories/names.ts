/** The worlds that can be loaded, by the name that stands in an address: `?scenario=two-year`. */
export const SCENARIO_NAMES = [
  'empty',
  'awaiting-payment',
  'returned',
  'phone-pre-approved',
  'phone-active',
  'online-active',
  'two-year',
  'robots',
  'ssc-active',
  'cdp-deploying',
  'cdp-active',
  'pv-refund',
  'interop-trial',
  'expiring',
  'expired',
  'reclaimed',
  'unverified',
  'large',
] as const

export type ScenarioName = (typeof SCENARIO_NAMES)[number]

export function isScenarioName(text: string): text is ScenarioName {
  return SCENARIO_NAMES.some((name) => name === text)
}
