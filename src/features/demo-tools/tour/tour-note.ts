import { useSyncExternalStore } from 'react'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { storyNamed } from '../../../stories/named-stories.ts'
import { TOUR_NAMES, type TourName } from '../../../stories/names.ts'
import { presenting, subscribePresenting } from '../../../stories/presenting.ts'
import type { Story } from '../../../stories/story.ts'
import { tourCopy } from './tour-copy.ts'
import { stopsOf } from './tour-stops.ts'

/** About how long each takes to tell, in minutes. */
const MINUTES: Record<TourName, number> = {
  'first-purchase': 3,
  'five-years': 10,
  'refund-explained': 2,
  'plan-and-align': 3,
}

/** How long a tour takes and where it was left; null: it is no tour. */
export function useTourNote(story: string | Story): string | null {
  const copy = useCopy(tourCopy)
  const language = useLanguage()
  const { memory } = useSyncExternalStore(subscribePresenting, presenting)
  const name = TOUR_NAMES.find((one) => one === story)
  if (!name) return null
  const stops = stopsOf(storyNamed(name))
  const left = stops.findIndex(({ number }) => number === memory.places[name])
  const lasts = copy.minutes(MINUTES[name], stops.length)
  return left > 0 ? `${lasts}${language === 'zh' ? '；' : '. '}${copy.leftAt(left + 1)}` : lasts
}
