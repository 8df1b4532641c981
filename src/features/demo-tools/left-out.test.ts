import { build } from 'vite'
import { describe, expect, it, vi } from 'vitest'

/** The modules of ours that a production build would ship. */
async function shippedModules(): Promise<string[]> {
  const built = await build({ logLevel: 'silent', build: { write: false } })
  if ('close' in built) throw new Error('a build that ends was asked for')
  return [built]
    .flat()
    .flatMap(({ output }) => output)
    .flatMap((file) => (file.type === 'chunk' ? Object.keys(file.modules) : []))
    .filter((module) => module.includes('/src/'))
}

const BACKSTAGE = /src\/(features\/demo-tools|scenarios|testing)\//

describe('a build', () => {
  it('has the demo tools and the scenarios, unless it is made without them', async () => {
    expect((await shippedModules()).filter((module) => BACKSTAGE.test(module))).not.toEqual([])
    vi.stubEnv('VITE_DEMO_TOOLS', 'off')
    const modules = await shippedModules()
    vi.unstubAllEnvs()
    expect(modules.length).toBeGreaterThan(100)
    expect(modules.filter((module) => BACKSTAGE.test(module))).toEqual([])
  }, 120_000)
})
