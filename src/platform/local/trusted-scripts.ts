type Policy = { createScriptURL(url: string): string }

/** The addresses that may become code besides what the pages name: those of our own workers. */
const known = new Set<string>()
let policy: Policy | null = null

/**
 * An address of a worker of ours as the content security policy wants it. Where a browser knows no trusted types it is
 * the address itself.
 */
export function trustWorkerUrl(url: string): string {
  const types: unknown = Reflect.get(globalThis, 'trustedTypes')
  if (!hasPolicies(types)) return url
  known.add(url)
  policy ??= types.createPolicy('worker', {
    createScriptURL: (asked) => {
      if (!known.has(asked)) throw new TypeError(`${asked} is no worker of ours`)
      return asked
    },
  })
  return policy.createScriptURL(url)
}

function hasPolicies(
  types: unknown,
): types is { createPolicy(name: string, rules: Policy): Policy } {
  return typeof Object(types).createPolicy === 'function'
}
