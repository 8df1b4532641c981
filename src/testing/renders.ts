import { counts } from './count-renders.ts'

/**
 * How often each component was rendered since this was asked last, by its name. The test imports `count-renders.ts`
 * before anything of React.
 */
export function takeRenders(): Readonly<Record<string, number>> {
  const taken = Object.fromEntries(counts)
  counts.clear()
  return taken
}
