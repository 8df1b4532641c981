import { act, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { beforeEach, expect, it } from 'vitest'
import { Redirect } from './redirect.tsx'

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)

let answer = () => {}
let arrive = () => {}

/** A page that leads on once it is answered. */
function Asking() {
  const [isAnswered, setAnswered] = useState(false)
  answer = () => setAnswered(true)
  return isAnswered ? <Redirect to="/answer" /> : <p>asking</p>
}

function Elsewhere() {
  return <p>elsewhere</p>
}

let router: ReturnType<typeof createMemoryRouter>
let element: HTMLElement
beforeEach(async () => {
  const fetched = new Promise<void>((done) => {
    arrive = done
  })
  router = createMemoryRouter([
    { path: '/', element: <Asking /> },
    { path: '/answer', element: <p>answer</p> },
    {
      path: '/elsewhere',
      lazy: async () => {
        await fetched
        return { Component: Elsewhere }
      },
    },
  ])
  element = document.createElement('div')
  await act(async () => createRoot(element).render(<RouterProvider router={router} />))
})

it('leads on who stays', async () => {
  await act(async () => answer())
  expect(element.textContent).toBe('answer')
})

it('takes nobody back who is on the way to another page', async () => {
  await act(async () => void router.navigate('/elsewhere'))
  await act(async () => answer())
  await act(async () => arrive())
  expect(element.textContent).toBe('elsewhere')
  expect(router.state.location.pathname).toBe('/elsewhere')
})
