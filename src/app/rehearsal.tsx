import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { nextTask } from '../platform/local/early/program-parts.ts'
import { FormTextField, useCheckedForm, useFormField, useValuesInTime } from '../ui/form.tsx'
import { NumberField } from '../ui/number-field.tsx'

const SCHEMA = z.object({ word: z.string(), count: z.string() })

/** What a key tells of, in this order; the text is there by `input`. */
const KEY = ['keydown', 'keypress', 'beforeinput', 'input', 'keyup'] as const

/** What a press tells of, in this order. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const

/** After so many keys each costs what the next one does. */
const TYPED = '12345'

/**
 * Types and presses in a form that nobody sees. The first key of a program costs four times what a later one does: a
 * browser has run none yet of what it goes through, from React's events to what the form makes of it. Here it has.
 *
 * @returns what the form made of it, as a page shows it
 */
export async function rehearse(): Promise<string> {
  const stage = document.createElement('div')
  const root = createRoot(stage)
  root.render(<Rehearsed />)
  await nextTask()
  for (let typed = 1; typed <= TYPED.length; typed += 1) {
    for (const field of stage.querySelectorAll('input')) {
      await nextTask()
      type(field, TYPED.slice(0, typed))
    }
    await nextTask()
    press(stage.querySelector('button'))
  }
  // What follows from the last one is shown after the next painting.
  await new Promise((done) => requestAnimationFrame(done))
  await nextTask()
  await nextTask()
  const made = stage.querySelector('p')?.textContent ?? ''
  root.unmount()
  return made
}

function type(field: HTMLInputElement, text: string) {
  for (const name of KEY) {
    if (name === 'input') {
      // As the browser does it: React takes over what programs set.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text)
    }
    field.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }))
  }
}

function press(button: HTMLButtonElement | null) {
  for (const name of PRESS) button?.dispatchEvent(new Event(name, { bubbles: true }))
}

function Rehearsed() {
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
