/**
 * In what two contracts differ, a line each, with the old and the new text; empty: in nothing.
 *
 * @param recorded the text of the file that is kept
 * @param made the text that the program gives now
 */
export function contractDifferences(recorded: string, made: string): readonly string[] {
  const [before, after] = [leavesOf(recorded), leavesOf(made)]
  const places = new Set([...before.keys(), ...after.keys()])
  return [...places].flatMap((place) => {
    const [old, present] = [before.get(place), after.get(place)]
    if (old === present) return []
    if (old === undefined) return [`${place}: new, ${present}`]
    return [present === undefined ? `${place}: gone, was ${old}` : `${place}: ${old} → ${present}`]
  })
}

function leavesOf(text: string): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>()
  const walk = (value: unknown, place: readonly string[]) => {
    if (typeof value !== 'object' || value === null) {
      leaves.set(place.join(' › '), typeof value === 'string' ? `「${value}」` : `${value}`)
      return
    }
    for (const [key, below] of Object.entries(value)) walk(below, [...place, key])
  }
  walk(JSON.parse(text), [])
  return leaves
}
