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

/** The tours: stories with captions, told over the pages they happen on. */
export const TOUR_NAMES = [
  'first-purchase',
  'five-years',
  'refund-explained',
  'plan-and-align',
] as const

export type TourName = (typeof TOUR_NAMES)[number]

/** Everything that can be told by its name: worlds to begin with, and tours. */
export const STORY_NAMES = [...SCENARIO_NAMES, ...TOUR_NAMES] as const

export type StoryName = (typeof STORY_NAMES)[number]

export function isStoryName(text: string): text is StoryName {
  return STORY_NAMES.some((name) => name === text)
}
