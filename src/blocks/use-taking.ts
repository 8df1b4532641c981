import { useState } from 'react'
import type { IsWanted } from '../ui/use-newest.ts'

/** Hands in a file while it is wanted; resolves to the sentence that says why it was not taken, or null. */
export type OnPick = (file: File, isWanted: IsWanted) => Promise<string | null>

/** What was chosen last for a place of a form, and what is on its way to it: whichever screen shows the place by then. */
const newest = new Map<string, readonly File[]>()
const underWay = new Map<string, Set<Promise<string | null>>>()

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
    setTrouble(null)
    await noted(place, handInAll(picked))
  }
  return { reading: checked.at(-1)?.name, trouble, take }
}

async function noted(place: string, taking: Promise<string | null>): Promise<void> {
  const all = underWay.get(place) ?? new Set()
  underWay.set(place, all.add(taking))
  try {
    await taking
  } finally {
    all.delete(taking)
    if (all.size === 0) {
      underWay.delete(place)
      newest.delete(place)
    }
  }
}

/** Resolves when no file is on its way into the form: to the field of one that was not taken, or null. */
export async function fieldOfRefusedFile(form: string): Promise<string | null> {
  for (;;) {
    const [place, taking] = [...underWay].find(([other]) => other.startsWith(`${form} `)) ?? []
    if (place === undefined) return null
    const refusals = await Promise.all(taking ?? [])
    if (refusals.some((refusal) => refusal !== null)) return place.slice(form.length + 1)
    await Promise.resolve()
  }
}
