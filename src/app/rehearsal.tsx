import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { nextTask } from '../platform/local/early/program-parts.ts'
import { afterPaint } from '../ui/after-paint.ts'
import { FormTextField, useCheckedForm, useFormField, useValuesInTime } from '../ui/form.tsx'
import { NumberField } from '../ui/number-field.tsx'

const SCHEMA = z.object({ word: z.string(), count: z.string() })

const EVENTS_OF_A_KEY = ['keydown', 'keypress', 'beforeinput', 'input', 'keyup'] as const
const EVENTS_OF_A_PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const

const TYPED = '12345'

/** Whoever types or presses now is not kept waiting. */
const REAL = ['keydown', 'pointerdown'] as const

/**
 * Types and presses in a form that nobody sees. The first key of a program costs several times a later one: a browser
 * has run none yet of what it goes through, from React's events to what the form makes of it (`npm run bench`). Here it
 * has.
 *
 * @returns what the form made of it, as a page shows it
 */
export async function rehearse(): Promise<string> {
  const stage = document.createElement('div')
  const root = createRoot(stage)
  const real = new AbortController()
  const once = { capture: true, once: true, signal: real.signal }
  for (const event of REAL) addEventListener(event, () => real.abort(), once)
  try {
    root.render(<RehearsedForm />)
    await nextTask()
    await play(stage, real.signal)
    await followed()
    return stage.querySelector('p')?.textContent ?? ''
  } finally {
    real.abort()
    root.unmount()
  }
}

async function play(stage: HTMLElement, real: AbortSignal) {
  for (let typed = 1; typed <= TYPED.length; typed += 1) {
    for (const field of stage.querySelectorAll('input')) {
      if (real.aborted) return
      type(field, TYPED.slice(0, typed))
      await followed()
    }
    if (real.aborted) return
    press(stage.querySelector('button'))
    await followed()
  }
}

/** What follows from a key or press is rendered after it was painted. */
async function followed() {
  await new Promise<void>(afterPaint)
  await nextTask()
}

function type(field: HTMLInputElement, text: string) {
  for (const name of EVENTS_OF_A_KEY) {
    if (name === 'input') {
      // As the browser does it: React takes over what programs set.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    }
    field.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }))
  }
}

function press(button: HTMLButtonElement | null) {
  for (const name of EVENTS_OF_A_PRESS) button?.dispatchEvent(new Event(name, { bubbles: true }))
}

function RehearsedForm() {
  const form = useCheckedForm(SCHEMA, { word: '', count: '' })
  const { value, onChange, onBlur } = useFormField({ form, name: 'count', say: String })
  const { word, count } = useValuesInTime(form)
  return (
    <>
      <FormTextField form={form} name="word" label="" say={String} />
      <NumberField
        id="count"
        label=""
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        meaning={Number(value)}
        min={0}
        max={1_000_000}
        names={{ decrease: '', increase: '' }}
      />
      <p>{`${word} ${count}`}</p>
    </>
  )
}
