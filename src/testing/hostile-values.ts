import fc from 'fast-check'

/** Values made to break code that trusts its input: none of them may make the domain throw. */
export function hostileConstants(): unknown[] {
  return [...generatedConstants(), revokedProxy()]
}

/** Not among the generated values, because fast-check itself stumbles over it. */
function revokedProxy(): unknown {
  const { proxy, revoke } = Proxy.revocable<unknown[]>([], {})
  revoke()
  return proxy
}

function generatedConstants(): unknown[] {
  const cyclic: { items?: unknown; packs?: unknown } = {}
  cyclic.items = [cyclic]
  cyclic.packs = cyclic
  const throwing = new Proxy<unknown[]>([], {
    get() {
      throw new Error('No reading here')
    },
  })
  const pretending = new Proxy<unknown[]>([], { get: () => throwing })
  const selfReturning: unknown = new Proxy(() => undefined, { get: () => selfReturning })
  return [
    undefined,
    null,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    1e300,
    10n,
    Symbol('3'),
    '__proto__',
    'constructor',
    '٣',
    '2026-02-30',
    '2026-03-01\n',
    cyclic,
    throwing,
    pretending,
    selfReturning,
    new Array(4_000_000_000),
    Object.create(null),
    Object.freeze([Object.freeze({})]),
    new String('cs.online.basic'),
    {
      get items() {
        throw new Error('No items here')
      },
    },
    { items: throwing },
    { items: pretending },
    { items: [throwing, revokedProxy()] },
    { valueOf: () => 3, toString: () => 'cs.online.basic' },
  ]
}

/** Any value at all, hostile ones often. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...generatedConstants()),
  fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true, withDate: true }),
)

/** Mostly the right kind of value, sometimes any: reaches the code behind the first check. */
export function mostly<T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: anyValue })
}
