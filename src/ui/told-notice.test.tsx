import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createMemoryRouter, RouterProvider, useNavigate } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { pressIt } from '../testing/painted.ts'
import { closeTold, tell } from './told.ts'
import { ToldNotice } from './told-notice.tsx'

let root: Root
let place: HTMLElement

/** A list whose rows go with their action, and a way to another page. */
function Page() {
  const [rows, setRows] = useState(['a', 'b'])
  const navigate = useNavigate()
  const remove = (row: string) => {
    setRows(rows.filter((one) => one !== row))
    tell({ text: `${row} is gone` })
  }
  const leave = async () => {
    history.replaceState(null, '', '/elsewhere')
    await navigate('/elsewhere')
  }
  return (
    <main>
      <ToldNotice />
      <h1 tabIndex={-1}>Rows</h1>
      <button type="button" onClick={leave}>
        leave
      </button>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button" onClick={() => remove(row)}>
              {row}
            </button>
          </li>
        ))}
      </ul>
    </main>
  )
}

const button = (name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)
const status = () => place.querySelector('[role="status"]')

/** Presses it as a person does: what is pressed has the focus. */
async function press(name: string) {
  button(name)?.focus()
  await pressIt(button(name))
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  history.replaceState(null, '', '/')
  place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  const router = createMemoryRouter([
    { path: '/', Component: Page },
    { path: '/elsewhere', Component: ToldNotice },
  ])
  await act(() => root.render(<RouterProvider router={router} />))
})

afterEach(async () => {
  await act(() => root.unmount())
  place.remove()
  closeTold()
  vi.unstubAllGlobals()
})

it('tells what was done', async () => {
  expect(status()).toBeNull()
  await press('a')
  expect(status()?.textContent).toContain('a is gone')
  await press('b')
  expect(status()?.textContent).toContain('b is gone')
})

it('is closed by its button', async () => {
  button('leave')?.focus()
  await act(async () => tell({ text: 'saved' }))
  await press('知道了')
  expect(status()).toBeNull()
})

it('belongs to its page', async () => {
  await press('a')
  await press('leave')
  expect(status()).toBeNull()
  expect(place.textContent).toBe('')
})
