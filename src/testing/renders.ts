/** What React keeps of a component; its own developer tools read the same. */
type Fiber = {
  readonly type: unknown
  readonly flags: number
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly stateNode: unknown
}

/** Set by React where a component was rendered, and not only passed on the way to one below it. */
const PERFORMED_WORK = 1

/** How often components were rendered below a place, by their names. */
export type Renders = {
  /** Counts what the commit rendered that was just made. */
  readonly count: () => void
  /** What was counted since it was asked last. */
  readonly take: () => Readonly<Record<string, number>>
}

/** Of the root that React keeps in this place. */
export function rendersIn(place: HTMLElement): Renders {
  const counts = new Map<string, number>()
  const walk = (fiber: Fiber): void => {
    const name = nameOf(fiber.type)
    if (name !== null && (fiber.flags & PERFORMED_WORK) !== 0) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    // Below what was not visited everything is what it was.
    if (fiber.alternate && fiber.alternate.child === fiber.child) return
    for (let child = fiber.child; child; child = child.sibling) walk(child)
  }
  return {
    count: () => walk(currentOf(place)),
    take: () => {
      const taken = Object.fromEntries(counts)
      counts.clear()
      return taken
    },
  }
}

function currentOf(place: HTMLElement): Fiber {
  const key = Object.keys(place).find((name) => name.startsWith('__reactContainer$'))
  if (key === undefined) throw new Error('React has a root in this place')
  const first: Fiber = Reflect.get(place, key)
  return (first.stateNode as { readonly current: Fiber }).current
}

function nameOf(type: unknown): string | null {
  if (typeof type === 'function') return type.name
  const wrapped = type as { type?: unknown; render?: unknown } | null
  if (typeof wrapped !== 'object' || wrapped === null) return null
  return nameOf(wrapped.type ?? wrapped.render ?? null)
}
