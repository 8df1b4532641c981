import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useCopy, useLanguage } from '../../../i18n/language.ts'
import {
  presenting,
  presentTour,
  subscribePresenting,
  type ToldTour,
} from '../../../stories/presenting.ts'
import { Button } from '../../../ui/button.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { tell } from '../../../ui/told.ts'
import { useReplaceProblems } from '../replace-copy.ts'
import { JumpToStep } from './jump-to-step.tsx'
import { tourCopy } from './tour-copy.ts'
import { readingTime } from './tour-stops.ts'
import { useMarks } from './use-marks.ts'
import { usePageRoom } from './use-page-room.ts'
import { type TourProblem, useTour } from './use-tour.ts'

/** 「讲解」: a story told beside the pages it happens on. */
export function Tour() {
  const { tour } = useSyncExternalStore(subscribePresenting, presenting)
  return tour && <ToldStory tour={tour} />
}

function ToldStory({ tour }: { tour: ToldTour }) {
  const copy = useCopy(tourCopy)
  const language = useLanguage()
  const region = useRef<HTMLElement>(null)
  const { story, stops, shown, problem, go, leave } = useTour(tour)
  const at = stops.findIndex(({ number }) => number === shown?.stop.number)
  // What is pressed while a step is made ready goes on from that one.
  const goal = stops.findIndex(({ number }) => number >= tour.step)
  const [back, next] = [stops[goal - 1], stops[goal + 1]]
  const caption = shown?.moment.caption?.[language] ?? copy.done
  useMarks(shown?.moment.marks, language)
  usePageRoom(region)
  useFocusAtStart(region, tour.isResumed)
  usePauseElsewhere(region)
  useGoingOn(
    tour.isRunning && next && goal === at ? () => go(next.number) : null,
    shown,
    readingTime(caption, language),
  )
  const end = async () => {
    const back = await leave()
    // Otherwise the page tells that the tour's data stand there, and brings back one's own.
    if (back.ok) tell({ text: back.value === 'restored' ? copy.left : copy.leftAnew })
  }
  const press = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.target instanceof HTMLSelectElement) return
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.key === 'Escape') void end()
    else if (event.key === 'ArrowLeft' && back) go(back.number)
    else if (event.key === 'ArrowRight' && next) go(next.number)
    else return
    event.preventDefault()
  }
  const heading = shown?.stop.step.heading?.[language] ?? copy.untitled(at + 1)
  return (
    <section
      ref={region}
      data-tour-region
      aria-label={copy.name}
      aria-busy={shown?.stop.number !== tour.step && tour.step > 0}
      tabIndex={-1}
      onKeyDown={press}
      className={REGION}
    >
      <p className="text-note text-text-3">
        {story.title[language]}
        {shown &&
          (language === 'zh'
            ? `：${copy.place(at + 1, stops.length)}`
            : `: ${copy.place(at + 1, stops.length)}`)}
      </p>
      <h2 className="mt-1 text-h3">{shown ? heading : copy.loading}</h2>
      {shown && <p className="mt-1 text-body text-text">{caption}</p>}
      {problem && <Problem problem={problem} />}
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" unavailable={!back} onClick={() => back && go(back.number)}>
          {copy.back}
        </Button>
        <Button
          size="small"
          kind="primary"
          unavailable={!next}
          onClick={() => next && go(next.number)}
        >
          {copy.next}
        </Button>
        <Button size="small" onClick={() => presentTour({ isRunning: !tour.isRunning })}>
          {tour.isRunning ? copy.pause : copy.go}
        </Button>
        <Button size="small" onClick={end}>
          {copy.leave}
        </Button>
      </div>
      <JumpToStep key={at} stops={stops} at={at} onJump={go} />
      <p className="mt-3 text-note text-text-3 max-md:hidden">{copy.keys}</p>
      <p role="status" className="sr-only">
        {shown && `${copy.place(at + 1, stops.length)} ${heading} ${caption}`}
      </p>
    </section>
  )
}

const REGION =
  'stage z-30 border-line bg-bg px-6 py-4 text-text outline-none max-md:px-4 max-md:py-3 max-side:fixed max-side:inset-x-0 max-side:bottom-0 max-side:max-h-[45dvh] max-side:overflow-y-auto max-side:border-t side:sticky side:top-0 side:max-h-dvh side:self-start side:overflow-y-auto side:border-l print:hidden'

function Problem({ problem }: { problem: TourProblem }) {
  const copy = useCopy(tourCopy)
  const problems = useReplaceProblems()
  const sentence =
    typeof problem === 'string'
      ? problems[problem]
      : copy.refused(problem.step, problem.command, problem.code)
  return (
    <p role="alert" className="mt-2 text-small">
      <FieldError>{sentence}</FieldError>
    </p>
  )
}

/** Whoever starts a tour goes on in it; a page that is loaded anew takes the focus from nobody. */
function useFocusAtStart(region: React.RefObject<HTMLElement | null>, isResumed: boolean) {
  const [isStarted] = useState(!isResumed)
  useEffect(() => {
    if (isStarted) region.current?.focus({ preventScroll: true })
  }, [region, isStarted])
}

/** Whoever does something on the page is not taken away from it. */
function usePauseElsewhere(region: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const pause = ({ target }: Event) => {
      if (target instanceof Node && region.current?.contains(target)) return
      if (presenting().tour?.isRunning) presentTour({ isRunning: false })
    }
    const acts = ['pointerdown', 'keydown'] as const
    for (const act of acts) addEventListener(act, pause, true)
    return () => {
      for (const act of acts) removeEventListener(act, pause, true)
    }
  }, [region])
}

/** Goes on when what is shown has been read; not in a tab that nobody sees. */
function useGoingOn(onward: (() => void) | null, shown: object | null, time: number) {
  const go = useRef(onward)
  useEffect(() => {
    go.current = onward
  })
  const isRunning = onward !== null
  useEffect(() => {
    if (!isRunning || !shown) return
    const timer = setTimeout(() => {
      if (document.hidden) presentTour({ isRunning: false })
      else go.current?.()
    }, time)
    return () => clearTimeout(timer)
  }, [isRunning, shown, time])
}
