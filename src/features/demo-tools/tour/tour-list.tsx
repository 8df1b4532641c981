import { useEffect, useState, useSyncExternalStore } from 'react'
import { useAsk } from '../../../app/hooks.ts'
import { useServices } from '../../../app/services.ts'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import { TOUR_NAMES, type TourName } from '../../../stories/names.ts'
import { presenting, subscribePresenting } from '../../../stories/presenting.ts'
import type { Story } from '../../../stories/story.ts'
import { Button } from '../../../ui/button.tsx'
import { wouldReplaceData } from '../load-scenario.ts'
import { ReplaceDialog } from '../replace-dialog.tsx'
import { startTour } from './start-tour.ts'
import { tourCopy } from './tour-copy.ts'
import { stopsOf } from './tour-stops.ts'

/** About how long each takes to tell, in minutes. */
const MINUTES: Record<TourName, number> = {
  'first-purchase': 3,
  'five-years': 10,
  'refund-explained': 2,
  'plan-and-align': 3,
}

type Tours = Readonly<Record<TourName, Story>>

/** The stories of the tours; null until their part of the program is there. */
function useTours(): Tours | null {
  const [tours, setTours] = useState<Tours | null>(null)
  useEffect(() => {
    let isLeft = false
    void import('../../../stories/named-stories.ts').then(({ storyNamed }) => {
      const named = TOUR_NAMES.map((name) => [name, storyNamed(name)] as const)
      if (!isLeft) setTours(Object.fromEntries(named) as Tours)
    })
    return () => {
      isLeft = true
    }
  }, [])
  return tours
}

/** 「讲解」 with 「播放」 for each tour. Over data of the customer it asks first; they come back when the tour is left. */
export function TourList() {
  const copy = useCopy(tourCopy)
  const language = useLanguage()
  const { storeAdmin } = useServices()
  const ask = useAsk()
  const tours = useTours()
  const { memory } = useSyncExternalStore(subscribePresenting, presenting)
  const [asked, setAsked] = useState<TourName | null>(null)
  const choose = async (name: TourName) => {
    const isOfTour = storeAdmin.health().world === memory.world
    if (!isOfTour && (await wouldReplaceData(ask, storeAdmin))) setAsked(name)
    else startTour(name)
  }
  return (
    <section className="mt-6">
      <h3 className="text-body">{copy.tours}</h3>
      <p className="mt-1 text-small text-text-2">{copy.toursLead}</p>
      <ul aria-label={copy.tours} className="mt-3 border-line border-t">
        {TOUR_NAMES.map((name) => (
          <li key={name} className="border-line border-b py-3">
            <fieldset
              aria-label={tours?.[name].title[language]}
              className="flex items-center justify-between gap-4"
            >
              <div className="min-w-0">
                <p className="font-strong text-ink">{tours?.[name].title[language]}</p>
                <p id={`tour-${name}`} className="text-note text-text-3">
                  {tours && noteOf(name, tours[name])}
                </p>
              </div>
              <Button
                size="small"
                className="shrink-0"
                aria-describedby={`tour-${name}`}
                onClick={() => choose(name)}
              >
                {copy.play}
              </Button>
            </fieldset>
          </li>
        ))}
      </ul>
      <ReplaceDialog
        open={asked !== null}
        what={asked && tours ? copy.replacedBy(tours[asked].title[language]) : ''}
        onCancel={() => setAsked(null)}
        onConfirm={async () => asked && startTour(asked)}
      />
    </section>
  )

  function noteOf(name: TourName, story: Story): string {
    const stops = stopsOf(story)
    const left = stops.findIndex(({ number }) => number === memory.places[name])
    const lasts = copy.minutes(MINUTES[name], stops.length)
    return left > 0 ? `${lasts}${language === 'zh' ? '；' : '. '}${copy.leftAt(left + 1)}` : lasts
  }
}
