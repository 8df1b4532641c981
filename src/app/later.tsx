import {
  type ComponentType,
  type ReactNode,
  Suspense,
  startTransition,
  useEffect,
  useState,
} from 'react'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { appCopy } from './copy.ts'
import { withOpened } from './once-open.tsx'
import { isOutOfReach, needed, untilNotRenewed } from './renewal.ts'
import { openRuntime } from './runtime.ts'

/** Why what a screen did with the store broke off: without a network the part of the program that does it may be missing. */
export function brokenOffBy(error: unknown): 'out-of-reach' | 'storage-failed' {
  return isOutOfReach(error) ? 'out-of-reach' : 'storage-failed'
}

/** `fetch`: has it at hand, so that it stands as soon as it is shown; rejects where it did not arrive. */
export type Later<Props> = ComponentType<Props> & { readonly fetch: () => Promise<void> }

type LaterOptions = {
  /** What stands in its place until it has come. */
  readonly meanwhile?: ReactNode
  /** It shows what is in the records. */
  readonly isOfRecords?: boolean
}

/** Where a part comes from: `current` is null until it has come. */
type Source<Props> = {
  current: ComponentType<Props> | null
  readonly fetch: () => Promise<void>
  readonly meanwhile: ReactNode
}

/**
 * A part of a page that comes when it is asked for. Where it does not arrive it says so in its place, and how to have
 * it: what stands around it stays.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { meanwhile = <Coming />, isOfRecords = false }: LaterOptions = {},
): Later<Props> {
  const fetch = async () => {
    const [Part] = await Promise.all([needed(load()), isOfRecords ? openRuntime() : null])
    // The rest of the screen gets the records a moment later.
    source.current ??= isOfRecords ? withOpened(Part) : Part
  }
  const source: Source<Props> = { current: null, fetch, meanwhile }
  return Object.assign((props: Props) => <LaterPart source={source} props={props} />, { fetch })
}

function LaterPart<Props extends object>({
  source,
  props,
}: {
  source: Source<Props>
  props: Props
}): ReactNode {
  const { fetch, meanwhile, current: Part } = source
  const [state, setState] = useState(Part ? 'there' : 'coming')
  useEffect(() => {
    if (state !== 'coming') return
    let isOver = false
    fetch().then(
      // It may be much: who types or presses meanwhile comes first.
      () => !isOver && startTransition(() => setState('there')),
      async (error) => {
        await untilNotRenewed()
        if (isOver) return
        setState(() => {
          // A bug is the page's.
          if (!isOutOfReach(error)) throw error
          return 'missing'
        })
      },
    )
    return () => {
      isOver = true
    }
  }, [state, fetch])
  if (state === 'missing') return <Missing onRetry={() => setState('coming')} />
  if (state === 'coming' || !Part) return meanwhile
  return (
    <Suspense fallback={meanwhile}>
      <Part {...props} />
    </Suspense>
  )
}

function Coming() {
  const copy = useCopy(appCopy)
  return (
    <p role="status" data-opening="now" className="text-text-2">
      {copy.partComing}
    </p>
  )
}

function Missing({ onRetry }: { onRetry: () => void }) {
  const copy = useCopy(appCopy)
  return (
    <Notice tone="bad" role="alert">
      {copy.partMissing} <TextAction onClick={onRetry}>{copy.retry}</TextAction>
    </Notice>
  )
}
