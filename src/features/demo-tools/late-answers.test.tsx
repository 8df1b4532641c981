import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type ImportAnswer, type Services, ServicesContext } from '../../app/services.ts'
import { useChoice } from './use-choice.ts'
import { useImport } from './use-import.ts'

let root: Root
let answers: ((isStored: boolean) => void)[]
let choice: readonly [string, (value: string) => Promise<void>]
let importing: ReturnType<typeof useImport>

function Choice() {
  choice = useChoice('stored', () => new Promise((answer) => answers.push(answer)))
  return null
}

function Import() {
  importing = useImport()
  return null
}

beforeEach(() => {
  answers = []
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})
afterEach(async () => {
  await act(() => root.unmount())
  vi.unstubAllGlobals()
})

it('a choice that is refused takes away itself, not one that was made after it', async () => {
  await act(() => root.render(<Choice />))
  await act(async () => void choice[1]('first'))
  await act(async () => void choice[1]('second'))
  await act(async () => answers[0]?.(false))
  expect(choice[0]).toBe('second')
  await act(async () => answers[1]?.(false))
  expect(choice[0]).toBe('stored')
})

it('a file whose reading was given up is not answered, and shows no progress any longer', async () => {
  const done: ImportAnswer = { ok: false, count: 1, problems: [] } as never
  let end: (answer: ImportAnswer) => void = () => {}
  let tell: (part: number) => void = () => {}
  const readImport = (_: File, { onProgress }: { onProgress: (part: number) => void }) => {
    tell = onProgress
    return new Promise<ImportAnswer>((answer) => {
      end = answer
    })
  }
  // Reading a file needs nothing else of them.
  const services = { storeAdmin: { readImport } } as unknown as Services
  await act(() =>
    root.render(
      <ServicesContext value={services}>
        <Import />
      </ServicesContext>,
    ),
  )
  let answer: Promise<ImportAnswer | null> | undefined
  await act(async () => {
    answer = importing.read(new File(['{}'], 'a.json'))
  })
  await act(async () => importing.cancel())
  await act(async () => {
    tell(0.5)
    end(done)
  })
  expect(await answer).toBeNull()
  expect(importing.progress).toBeNull()
})
