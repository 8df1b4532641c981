import { useEffect, useSyncExternalStore } from 'react'
import { keepPresenting, readPresenting } from '../platform/local/preferences/kept-presenting.ts'
import {
  present,
  presenting,
  subscribePresenting,
  type ToldTour,
  type TourMemory,
} from '../stories/presenting.ts'
import { later } from './later.tsx'

/** What is marked as pure is left out of a build without demo tools. */
const Tour = /* @__PURE__ */ later(
  async () => (await import('../features/demo-tools/tour/tour.tsx')).Tour,
  { meanwhile: null, isOfRecords: true },
)

const PlainNotice = /* @__PURE__ */ later(
  async () => (await import('../features/demo-tools/tour/plain-notice.tsx')).PlainNotice,
  { meanwhile: null },
)

const nothing = { tour: null, isPlain: false }

/** Where a tour is told beside the page, and the shortcut that hides all controls of the demo tools. */
export function DemoStage() {
  const { tour, isPlain } = useSyncExternalStore<
    Pick<ReturnType<typeof presenting>, 'tour' | 'isPlain'>
  >(subscribePresenting, presenting, () => nothing)
  useEffect(() => {
    takeUp()
    addEventListener('storage', takeOver)
    const end = subscribePresenting(() => keepPresenting(presenting()))
    return () => {
      end()
      removeEventListener('storage', takeOver)
    }
  }, [])
  useEffect(() => {
    addEventListener('keydown', toggleControls)
    return () => removeEventListener('keydown', toggleControls)
  }, [])
  return (
    <>
      {isPlain && <PlainNotice />}
      {tour && !isPlain && <Tour />}
    </>
  )
}

/**
 * Shift+F2: no letter, so that it is no word of an input method and no command of a screen reader, and no browser
 * takes it.
 */
function toggleControls(event: KeyboardEvent) {
  if (event.key !== 'F2' || !event.shiftKey || event.isComposing) return
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return
  event.preventDefault()
  present({ isPlain: !presenting().isPlain })
}

/** Another tab has told a tour, or left it. */
function takeOver() {
  const memory = readPresenting().memory as TourMemory | null
  if (memory && JSON.stringify(memory) !== JSON.stringify(presenting().memory)) present({ memory })
}

/** What this tab and this browser have kept of it. */
function takeUp() {
  const kept = readPresenting()
  const tour = kept.tour as ToldTour | null
  const memory = kept.memory as TourMemory | null
  if (!tour && !memory && !kept.isPlain) return
  present({
    tour: tour && { ...tour, isResumed: true },
    isPlain: kept.isPlain,
    ...(memory && { memory }),
  })
}
