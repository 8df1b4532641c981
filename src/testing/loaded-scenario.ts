import { civilDate } from '../domain/shared/civil-date.ts'
import { instantOf } from '../domain/shared/instant.ts'
import type { ScenarioName } from '../stories/names.ts'
import { makeScenario } from '../stories/scenarios.ts'
import { expectOk, memoryWorld } from './app-world.ts'

/** The real time of the browser that loads a scenario. */
export const NOW = instantOf(civilDate('2026-11-20'), '16:20:00')

const known = new Map<ScenarioName, ReturnType<typeof loadScenario>>()

/** A scenario in a browser of its own; made once, because the large one takes seconds. */
export function loadedScenario(name: ScenarioName) {
  const world = known.get(name) ?? loadScenario(name)
  known.set(name, world)
  return world
}

/** Makes a scenario and loads it into a browser of its own, as the program does. */
export async function loadScenario(name: ScenarioName) {
  const browser = memoryWorld(NOW)
  const { vault, pictures } = browser
  const made = await makeScenario(name, { vault, pictures, now: NOW })
  expectOk(await browser.store.replaceDataset(made))
  return { browser, made, records: browser.store.read() }
}
