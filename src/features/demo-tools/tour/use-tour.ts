import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { brokenOffBy } from '../../../app/later.tsx'
import { type Services, useServices } from '../../../app/services.ts'
import type { Result } from '../../../domain/shared/result.ts'
import { storyNamed } from '../../../stories/named-stories.ts'
import type { Moment } from '../../../stories/play-story.ts'
import { present, presenting, presentTour, type ToldTour } from '../../../stories/presenting.ts'
import type { TellProblem } from '../../../stories/tell-messages.ts'
import { tellStory, UntellableStory } from '../load-scenario.ts'
import type { ReplaceProblem } from '../replace-copy.ts'
import { bringBack } from './bring-back.ts'
import { type Stop, stopsOf } from './tour-stops.ts'

/** Why a moment could not be shown. */
export type TourProblem = ReplaceProblem | TellProblem

export type ShownMoment = { readonly stop: Stop; readonly moment: Moment }

/** Tells a tour: brings about the moment of its step, one after the other, and goes to the page that shows it. */
export function useTour(tour: ToldTour) {
  const services = useServices()
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const here = useRef('')
  here.current = pathname + search
  const story = useMemo(
    () => (typeof tour.story === 'string' ? storyNamed(tour.story) : tour.story),
    [tour.story],
  )
  const stops = stopsOf(story)
  const [shown, setShown] = useState<ShownMoment | null>(null)
  const [problem, setProblem] = useState<TourProblem | null>(null)
  const turn = useRef(Promise.resolve())
  const { story: told, account, step, isResumed } = tour

  useEffect(() => {
    const all = stopsOf(story)
    const stop = stopAt(all, step)
    if (!stop) return
    let isLeft = false
    const wish = { story: told, account, stop, isResumed }
    const arrive = async ({ moment }: Brought) => {
      remember(told, stop.number, all)
      presentTour({ from: presenting().tour?.from ?? here.current })
      if (!isResumed) await navigate(moment.page ?? here.current)
      if (!isLeft) setShown({ stop, moment })
    }
    const show = async () => {
      if (isLeft) return
      const answer = await bringAbout(services, wish).catch(problemOf)
      if (isLeft) return
      setProblem('problem' in answer ? answer.problem : null)
      if ('moment' in answer) await arrive(answer)
    }
    turn.current = turn.current.then(show)
    return () => {
      isLeft = true
    }
  }, [services, navigate, story, told, account, step, isResumed])

  const go = useCallback((number: number) => presentTour({ step: number, isResumed: false }), [])
  const leave = useCallback(async () => {
    const from = presenting().tour?.from
    present({ tour: null })
    await turn.current
    const back = await bringBack(services)
    if (from) await navigate(from)
    return back
  }, [services, navigate])
  return { story, stops, shown, problem, go, leave }
}

function stopAt(stops: readonly Stop[], step: number): Stop | undefined {
  return stops.find(({ number }) => number >= step) ?? stops.at(-1)
}

type Brought = { readonly moment: Moment }
type Answer = Brought | { readonly problem: TourProblem }

function problemOf(error: unknown): Answer {
  return { problem: error instanceof UntellableStory ? error.problem : brokenOffBy(error) }
}

type Wish = Pick<ToldTour, 'story' | 'account' | 'isResumed'> & { readonly stop: Stop }

/** Puts the world of a moment in the place of the present one; the customer's own can be brought back. */
async function bringAbout(
  services: Services,
  { story, account, stop, isResumed }: Wish,
): Promise<Answer> {
  const { storeAdmin } = services
  const told = await tellStory(services, { story, account, through: stop.number })
  if (!told.ok) return { problem: told.error.code }
  const { moment, ...world } = told.value
  const { memory } = presenting()
  const before = storeAdmin.health().world
  if (isResumed && before === memory.world) return { moment }
  const replaced: Result<null, ReplaceProblem> = await storeAdmin.replace({
    ...world,
    drops: memory.world,
  })
  if (!replaced.ok) return { problem: replaced.error.code }
  const own = before === memory.world ? memory.own : before
  present({ memory: { ...presenting().memory, world: storeAdmin.health().world, own } })
  return { moment }
}

/** Where a tour goes on the next time; one that was told to its end begins anew. */
function remember(story: ToldTour['story'], number: number, stops: readonly Stop[]): void {
  if (typeof story !== 'string') return
  const { memory } = presenting()
  const isEnd = stops.at(-1)?.number === number
  const { [story]: _, ...others } = memory.places
  present({ memory: { ...memory, places: isEnd ? others : { ...others, [story]: number } } })
}
