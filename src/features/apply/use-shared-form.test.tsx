import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { ok, refuse } from '../../domain/shared/result.ts'
import { changeFields } from '../../ui/form.tsx'
import { type SharedForm, useSharedForm } from './use-shared-form.ts'

const FIRST = { name: '', email: '' }
type Fields = typeof FIRST

/** What is kept, and what every save wrote of it. */
let kept: Fields
let written: Partial<Fields>[]
let write: (
  changed: Partial<Fields>,
) => Promise<ReturnType<typeof refuse<'storage-full' | 'no-answer'>> | ReturnType<typeof ok<null>>>
let shared: SharedForm<Fields>
let root: Root

const schema = z.object({ name: z.string(), email: z.string() })

function Form() {
  shared = useSharedForm(schema, kept, { save: (changed) => write(changed) })
  return null
}

/** What the fields show by now, and whether it is kept. */
const shown = {
  get values() {
    return shared.form.getValues()
  },
  get state() {
    return shared.edits.state()
  },
  get overtaken() {
    return shared.edits.elsewhere.typed.overtaken()
  },
  flush: () => shared.edits.flush(),
}

const render = () => act(() => root.render(<Form />))
const type = (changed: Partial<Fields>) => act(async () => changeFields(shared.form, changed))
const wait = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))
/** Another tab keeps something, and this one hears of it. */
const elsewhere = async (changed: Partial<Fields>) => {
  kept = { ...kept, ...changed }
  await render()
}
const keep = async (changed: Partial<Fields>) => {
  written.push(changed)
  await elsewhere(changed)
  return ok(null)
}

const field = document.body.appendChild(document.createElement('input'))

beforeEach(async () => {
  field.focus()
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.useFakeTimers()
  kept = FIRST
  written = []
  write = keep
  root = createRoot(document.createElement('div'))
  await render()
})
afterEach(async () => {
  await act(() => root.unmount())
  // No save is on its way any more.
  await vi.advanceTimersByTimeAsync(60_000)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the fields of a record that two tabs fill in', () => {
  it('APP-07 show at once what another tab typed, and write none of it', async () => {
    await type({ name: '星' })
    await elsewhere({ email: 'lin@' })
    expect(shown.values).toEqual({ name: '星', email: 'lin@' })
    await type({ ...shown.values, name: '星河' })
    expect(written).toEqual([{ name: '星' }, { name: '星河' }])
  })

  it('APP-07 keep what is being typed, and follow when typing rests', async () => {
    await type({ name: '星' })
    await wait(2_900)
    await elsewhere({ name: '晨光' })
    expect(shown.values.name).toBe('星')
    await type({ name: '星河' })
    await wait(2_900)
    await elsewhere({ name: '晨光科技' })
    expect(shown.values.name).toBe('星河')
    await wait(100)
    expect(shown.values.name).toBe('晨光科技')
    expect(shown.state).toBe('saved')
  })

  it('APP-07 follow at once when the field is left, or was chosen and not typed', async () => {
    await type({ name: '星' })
    await elsewhere({ name: '晨光' })
    expect(shown.values.name).toBe('星')
    await act(async () => field.blur())
    expect(shown.values.name).toBe('晨光')
    await type({ email: 'lin@' })
    await wait(0)
    await elsewhere({ email: 'lin@example.com' })
    expect(shown.values.email).toBe('lin@example.com')
  })

  it('APP-07 tell of what another tab put in the place of what was typed here, and bring it back', async () => {
    await type({ name: '星' })
    await type({ name: '星河' })
    await wait(2_000)
    await elsewhere({ name: '晨光', email: 'lin@' })
    expect(shown.overtaken).toEqual([])
    await wait(1_000)
    expect(shown.values.name).toBe('晨光')
    expect(shown.overtaken).toEqual([{ name: 'name', mine: '星河', theirs: '晨光' }])
    await act(async () => shared.edits.elsewhere.keepMine())
    expect(shown.values).toEqual({ name: '星河', email: 'lin@' })
    expect(kept.name).toBe('星河')
    expect(shown.overtaken).toEqual([])
    await wait(3_000)
    await elsewhere({ name: '晨光' })
    expect(shown.overtaken).toHaveLength(1)
    await act(async () => shared.edits.elsewhere.takeTheirs())
    await elsewhere({ name: '晨光科技' })
    expect(shown.values.name).toBe('晨光科技')
    expect(shown.overtaken).toEqual([])
  })

  it('APP-07 tell nothing where nobody typed, where it is kept in another form, or typing went on', async () => {
    await elsewhere({ name: '晨光' })
    expect(shown.overtaken).toEqual([])
    write = async (changed) => keep({ ...changed, name: changed.name?.trim() ?? '' })
    await render()
    await type({ name: ' lin ' })
    await wait(3_000)
    expect(shown.values.name).toBe('lin')
    expect(shown.overtaken).toEqual([])
    await elsewhere({ name: '晨光' })
    expect(shown.overtaken).toHaveLength(1)
    await type({ name: '星河' })
    expect(shown.overtaken).toEqual([])
    await wait(3_000)
    expect(shown.overtaken).toEqual([])
  })

  it('APP-07 tell nothing while what was typed here is on its way', async () => {
    let goOn = () => {}
    const underWay = new Promise<void>((resolve) => {
      goOn = resolve
    })
    write = async (changed) => {
      await underWay
      return keep(changed)
    }
    await render()
    await type({ name: '星河' })
    await wait(3_000)
    await elsewhere({ name: '晨光' })
    expect(shown.overtaken).toEqual([])
    await act(async () => goOn())
    expect(shown.values.name).toBe('星河')
    expect(shown.overtaken).toEqual([])
  })

  it('APP-07 keep what an input method composes, however long that takes', async () => {
    window.dispatchEvent(new Event('compositionstart'))
    await type({ name: 'xing' })
    await elsewhere({ name: '晨光' })
    await wait(10_000)
    expect(shown.values.name).toBe('xing')
    await type({ name: '星' })
    await act(async () => window.dispatchEvent(new Event('compositionend')))
    expect(shown.values.name).toBe('星')
    await wait(3_000)
    expect(shown.values.name).toBe('星')
    await elsewhere({ name: '晨光' })
    expect(shown.values.name).toBe('晨光')
  })

  it.each<[string, typeof write]>([
    ['refused', async () => refuse('storage-full')],
    ['broken off', () => Promise.reject(new Error('cut'))],
  ])('APP-07 keep what was %s, and save it with what comes next', async (_, fail) => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    write = fail
    await render()
    await type({ name: '星河' })
    await wait(5_000)
    expect(shown.state).toMatchObject({ refused: expect.any(String) })
    await elsewhere({ name: '晨光', email: 'lin@' })
    expect(shown.values).toEqual({ name: '星河', email: 'lin@' })
    write = keep
    await render()
    await type({ email: 'lin@example.com' })
    expect(written).toEqual([{ name: '星河', email: 'lin@example.com' }])
    expect(shown.state).toBe('saved')
    expect(await shown.flush()).toBe('saved')
  })

  it('APP-07 are tried again when everything is asked to be kept', async () => {
    write = async () => refuse('storage-full')
    await render()
    await type({ name: '星河' })
    expect(await act(() => shown.flush())).toEqual({ refused: 'storage-full' })
    write = keep
    await render()
    expect(await act(() => shown.flush())).toBe('saved')
    expect(written).toEqual([{ name: '星河' }])
  })

  it('APP-07 wait for the save that is under way, and follow it in one', async () => {
    let goOn = () => {}
    const underWay = new Promise<void>((resolve) => {
      goOn = resolve
    })
    write = async (changed) => {
      await underWay
      return keep(changed)
    }
    await render()
    await type({ name: '星' })
    await type({ name: '星河' })
    await type({ email: 'lin@' })
    await act(async () => goOn())
    expect(written).toEqual([{ name: '星' }, { name: '星河', email: 'lin@' }])
    expect(shown.values).toEqual({ name: '星河', email: 'lin@' })
  })

  it('APP-07 are said not to be saved when no answer comes, and saved with what comes next', async () => {
    write = () => new Promise(() => {})
    await render()
    await type({ name: '星河' })
    await wait(9_000)
    expect(shown.state).toBe('saving')
    await wait(1_000)
    expect(shown.state).toBe('late')
    write = keep
    await render()
    await type({ email: 'lin@' })
    expect(written).toEqual([{ name: '星河', email: 'lin@' }])
    expect(shown.state).toBe('saved')
  })

  it('APP-07 are said not to be saved though somebody types on and on', async () => {
    write = () => new Promise(() => {})
    await render()
    await type({ name: '星' })
    await wait(9_000)
    await type({ name: '星河' })
    await wait(2_000)
    expect(shown.state).toBe('late')
    await type({ name: '星河科技' })
    expect(shown.state).toBe('late')
  })

  it('APP-07 are saved after all where an answer was lost and what was written shows', async () => {
    write = async () => refuse('no-answer')
    await render()
    await type({ name: '星河' })
    expect(shown.state).toBe('late')
    await elsewhere({ name: '星河' })
    expect(shown.state).toBe('saved')
    expect(await shown.flush()).toBe('saved')
  })

  it('APP-07 are saved again after a save whose end broke off', async () => {
    const reported = vi.fn()
    vi.stubGlobal('reportError', reported)
    const setValue = vi.spyOn(shared.form, 'setValue')
    await type({ name: '星' })
    setValue.mockImplementation(() => {
      throw new Error('cut')
    })
    write = async (changed) => {
      written.push(changed)
      kept = { ...kept, name: '晨光' }
      shared.edits.follow(kept)
      return ok(null)
    }
    await render()
    await act(async () => field.blur())
    setValue.mockRestore()
    write = keep
    await render()
    await type({ name: '星河' })
    expect(written.at(-1)).toEqual({ name: '星河' })
    expect(shown.state).toBe('saved')
  })
})
