/** What of a component React tells its developer tools. */
type Fiber = {
  readonly type: unknown
  readonly flags: number
  readonly alternate: Fiber | null
  readonly child: Fiber | null
  readonly sibling: Fiber | null
}

/** Set by React where a component was rendered, and not only passed on the way to one below it. */
const PERFORMED_WORK = 1

/** How often each component was rendered, by its name. */
export const counts = new Map<string, number>()

function nameOf(type: unknown): string | null {
  if (typeof type === 'function') return type.name
  const wrapped = type as { type?: unknown; render?: unknown } | null
  if (typeof wrapped !== 'object' || wrapped === null) return null
  return nameOf(wrapped.type ?? wrapped.render ?? null)
}

/** Below a component that was not visited everything is what it was. */
function walk(fiber: Fiber): void {
  const before = fiber.alternate
  const name = nameOf(fiber.type)
  if (name !== null && (fiber.flags & PERFORMED_WORK) !== 0) {
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  if (before && before.child === fiber.child) return
  for (let child = fiber.child; child; child = child.sibling) walk(child)
}

/** React looks for its developer tools once, when it is loaded: this module comes before it. */
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    checkDCE: () => undefined,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onScheduleFiberRoot: () => undefined,
    onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => walk(root.current),
  },
})
