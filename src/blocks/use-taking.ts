import { useState } from 'react'
import { type Press, pressesSoFar } from '../ui/from-here.ts'
import type { IsWanted } from '../ui/use-newest.ts'

/** Hands in a file while it is wanted; resolves to the sentence that says why it was not taken, or null. */
export type OnPick = (file: File, isWanted: IsWanted) => Promise<string | null>

/** What was chosen last for a place of a form, and what is on its way to it: whichever screen shows the place by then. */
const newest = new Map<string, readonly File[]>()
const underWay = new Map<string, Set<Promise<string | null>>>()
/** Where a file was not taken last, and after how many presses that was told. */
const refusedAfter = new Map<string, number>()

/**
 * Takes what is chosen for a place, `FORM FIELD`: where one file belongs, the one chosen last, even if it is refused
 * (what was kept stays then); where several do, every one (MAT-06).
 */
export function useTaking(place: string, isMany: boolean, onPick: OnPick) {
  /** What is being checked, in the order in which it was begun. */
  const [checked, setChecked] = useState<readonly File[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)

  const handIn = async (file: File, isWanted: IsWanted) => {
    setChecked((files) => (isMany ? [...files, file] : [file]))
    const refusal = await onPick(file, isWanted)
    setChecked((files) => files.filter((other) => other !== file))
    const told = isWanted() ? refusal : null
    if (told !== null) setTrouble(told)
    return told
  }
  const handInAll = async (picked: readonly File[]) => {
    const isWanted = () => isMany || newest.get(place) === picked
    let told: string | null = null
    for (const file of isMany ? picked : picked.slice(0, 1)) {
      told = (await handIn(file, isWanted)) ?? told
    }
    return told
  }
  const take = async (picked: readonly File[]) => {
    if (picked.length === 0) return
    newest.set(place, picked)
    refusedAfter.delete(place)
    setTrouble(null)
    await noted(place, handInAll(picked))
  }
  return { reading: checked.at(-1)?.name, trouble, take }
}

async function noted(place: string, taking: Promise<string | null>): Promise<void> {
  const all = underWay.get(place) ?? new Set()
  underWay.set(place, all.add(taking))
  try {
    if ((await taking) !== null) refusedAfter.set(place, pressesSoFar())
  } finally {
    all.delete(taking)
    if (all.size === 0) {
      underWay.delete(place)
      newest.delete(place)
    }
  }
}

/**
 * Resolves when no file is on its way into the form: to the field of one that was not taken, or null. `press`: that
 * which asks; who pressed after a refusal was told knows of it.
 */
export async function fieldOfRefusedFile(form: string, press: Press): Promise<string | null> {
  const isOfForm = ([place]: readonly [string, unknown]) => place.startsWith(`${form} `)
  for (;;) {
    const [, taking] = [...underWay].find(isOfForm) ?? []
    if (!taking) break
    await Promise.all(taking)
    await Promise.resolve()
  }
  const [place] = [...refusedAfter].filter(isOfForm).find(([, told]) => told >= press.order) ?? []
  return place === undefined ? null : place.slice(form.length + 1)
}
