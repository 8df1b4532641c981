// @vitest-environment jsdom
import { act, memo, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import {
  FIRST_PACKAGES,
  type Package,
  pricedPackageSchema,
} from '../../domain/applications/index.ts'
import { ok } from '../../domain/shared/result.ts'
import { useFormField, useFormPart } from '../../ui/form.tsx'
import { type SharedForm, useSaveState, useSharedForm } from './use-shared-form.ts'
import { useSteady } from './use-steady.ts'

type Kept = { readonly package: Package; readonly updatedAt: number; readonly state: string }
type Props = { shared: SharedForm<Package>; application: Kept }

let counts: Record<string, number>
const count = (name: string) => {
  counts[name] = (counts[name] ?? 0) + 1
}

/** The step of a kept package, as the wizard builds it: what is kept comes back at every key. */
function Step() {
  const [kept, setKept] = useState<Kept>({
    ...{ package: FIRST_PACKAGES.online, updatedAt: 0, state: 'draft' },
  })
  const shared = useSharedForm(pricedPackageSchema, kept.package, async (changed) => {
    setKept((now) => ({
      ...now,
      package: { ...now.package, ...changed } as Package,
      updatedAt: now.updatedAt + 1,
    }))
    return ok(null)
  })
  return <Body shared={shared} application={useSteady(kept, ['package', 'updatedAt'])} />
}

const Body = memo(function Body(props: Props) {
  count('frame')
  return (
    <form onSubmit={props.shared.form.handleSubmit(() => {})}>
      <Users {...props} />
      <Years {...props} />
      <Price {...props} />
      <Saved {...props} />
    </form>
  )
})

function Users({ shared: { form } }: Props) {
  count('users')
  const { value, onChange, onBlur, error } = useFormField({ form, name: 'users', say: String })
  return (
    <>
      <input id="users" value={String(value)} onChange={onChange} onBlur={onBlur} />
      <p id="problem">{error}</p>
    </>
  )
}

function Years({ shared: { form } }: Props) {
  count('years')
  const { value, onChange } = useFormField({ form, name: 'years', say: String })
  return <input id="years" value={String(value)} onChange={onChange} />
}

function Price({ shared: { form } }: Props) {
  count('price')
  return <output>{useFormPart(form, (chosen) => JSON.stringify(chosen))}</output>
}

function Saved({ shared: { edits } }: Props) {
  return <p>{String(useSaveState(edits))}</p>
}

let root: Root
let place: HTMLElement

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  counts = {}
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  await act(() => root.render(<Step />))
  counts = {}
})
afterEach(async () => {
  await act(() => root.unmount())
  place.remove()
  vi.unstubAllGlobals()
})

function input(): HTMLInputElement {
  const found = place.querySelector<HTMLInputElement>('#users')
  if (!found) throw new Error('The form has its field')
  return found
}

async function type(text: string) {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  await act(async () => {
    set?.call(input(), text)
    input().dispatchEvent(new Event('input', { bubbles: true }))
  })
}

it('PRC-01 one key renders its field and the price, and nothing else, though it is kept at once', async () => {
  await type('4')
  expect(place.querySelector('output')?.textContent).toContain('"users":"4"')
  expect(counts.frame).toBeUndefined()
  expect(counts.years).toBeUndefined()
  expect(counts.price).toBe(1)
  expect(counts.users).toBeGreaterThan(0)
})

it('CAT-03 what is wrong with a field is said by that field alone, once it was left', async () => {
  await type('2.5')
  expect(place.querySelector('#problem')?.textContent).toBe('')
  counts = {}
  await act(async () => input().dispatchEvent(new FocusEvent('focusout', { bubbles: true })))
  expect(place.querySelector('#problem')?.textContent).not.toBe('')
  expect(counts.frame).toBeUndefined()
  expect(counts.years).toBeUndefined()
})
