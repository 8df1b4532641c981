import type { FieldPath, FieldPathValue, FieldValues, UseFormReturn } from 'react-hook-form'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import type { Result } from '../../domain/shared/result.ts'
import { paintFirst, waitsForPaint } from '../../ui/paint-first.ts'
import { afterPress } from '../../ui/press.ts'
import { settledWithin } from '../../ui/settled-within.ts'
import { TypedHere } from '../../ui/typed-here.ts'
import type { Elsewhere } from '../../ui/use-elsewhere.ts'
import { LeavingWatch } from './leaving-watch.ts'
import { onNotToldYet } from './not-told-yet.ts'
import { SaidState, type SaveState } from './said-state.ts'

/** So long after its last key a field that has the focus is still being typed in. */
const TYPING_RESTS = 3_000

/** So long a save may take, in milliseconds, before it is said that nothing is saved yet. */
const SAVE_LASTS = 10_000

/** What was changed in one field here. It is let go of when it is kept and nobody is typing in it any more. */
type Edit = { readonly value: unknown; isKept: boolean; isResting: boolean }

type Save<T> = (changed: Partial<T>) => Promise<Result<unknown, RefusalCode>>

/** How what changed is kept. */
export type Keep<T> = {
  readonly save: Save<T>
  /** The same where the page is being left, and may end before it is done; absent where nothing can do it later. */
  readonly saveLeaving?: Save<T>
}

/**
 * What is typed here into a record that other tabs may be filling in as well. A field shows what is typed here, from
 * the first key until it is kept and the field was left or typing has rested, and while an input method composes; every
 * other field shows what is kept. Every change is saved at once, and nothing but what changed here (APP-07): what is
 * typed while a save is under way follows it, and what was refused is tried again with the next. Where another tab's
 * value took the place of what was typed here, `elsewhere` tells it.
 */
export class SharedEdits<T extends FieldValues> {
  readonly #form: UseFormReturn<T>
  #kept: T
  #how: Keep<T> | null = null
  readonly #edits = new Map<string, Edit>()
  readonly #typed = new TypedHere()
  readonly #unsaved = new Map<string, Edit>()
  /** The form is gone: what it could not keep is nobody's any more once that is known. */
  #isLeft = false
  #running: Promise<SaveState> | null = null
  readonly #said = new SaidState(() => afterPress(() => this.#sayOutcome()))
  /** What came of the last save. */
  #outcome: Exclude<SaveState, 'saving'> = 'saved'
  /** A field is set to what is kept: nobody typed it. */
  #isFollowing = false
  #composing: (() => void)[] | null = null
  readonly #leaving = new LeavingWatch({
    isThere: () => this.#unsaved.size > 0 && !(this.#isLeft && this.#running === null),
    handOver: () => this.#how?.saveLeaving?.(changedBy<T>(this.#unsaved)),
    wouldBeLost: () =>
      (this.#running !== null || this.#said.now() === 'late') && !this.#how?.saveLeaving,
  })

  constructor(form: UseFormReturn<T>, kept: T) {
    this.#form = form
    this.#kept = kept
  }

  readonly state = this.#said.now
  readonly subscribe = this.#said.subscribe

  readonly elsewhere: Elsewhere = {
    typed: this.#typed,
    keepMine: () => {
      for (const { name, mine } of this.#typed.overtaken()) this.#set(name, mine)
    },
    takeTheirs: () => this.#typed.letGo(),
  }

  /** How changes are kept from now on. */
  keepWith(keep: Keep<T>): void {
    this.#how = keep
  }

  /** Shows what is kept by now, in every field that nobody is typing in here. */
  follow(kept: T): void {
    this.#kept = kept
    if (this.#said.now() === 'late') this.#findKept()
    for (const name of Object.keys(kept)) if (!this.#edits.has(name)) this.#show(name)
    this.#findOvertaken()
  }

  #findOvertaken(): void {
    this.#typed.follow(this.#kept, (name) => this.#edits.has(name))
  }

  /** Keeps what was typed since the form is there, and from now on. Returns what ends it. */
  listen(): () => void {
    this.#isLeft = false
    // What a reload enters again may come before this.
    this.#take()
    const leave = this.#form.subscribe({
      formState: { values: true },
      callback: () => this.#take(),
    })
    const begin = () => {
      this.#composing ??= []
    }
    const end = () => {
      const works = this.#composing ?? []
      this.#composing = null
      for (const work of works) work()
    }
    const endNoting = onNotToldYet(() => this.#kept, this.#noteKey)
    addEventListener('compositionstart', begin)
    addEventListener('compositionend', end)
    return () => {
      leave()
      endNoting()
      this.#isLeft = true
      this.#leaving.look()
      removeEventListener('compositionstart', begin)
      removeEventListener('compositionend', end)
    }
  }

  /** A key that the form is told of once it was painted is not saved yet. */
  readonly #noteKey = () => {
    this.#said.noteKey()
    if (this.#said.now() === 'saved') this.#said.say('saving')
    if (this.#said.now() === 'saving') paintFirst(this, () => this.#sayOutcome())
  }

  /** What came of the last save, where nothing is on its way since. */
  #sayOutcome(): void {
    if (this.#running === null && !waitsForPaint(this)) this.#said.say(this.#outcome)
  }

  /** Resolves when everything typed so far is kept, or with why it is not. */
  async flush(): Promise<SaveState> {
    if (this.#unsaved.size === 0) return 'saved'
    this.#running ??= this.#saveAll()
    return this.#running
  }

  /** Takes the fields that are not what they were shown as. */
  #take(): void {
    if (this.#isFollowing) return
    const values = this.#form.getValues()
    const typed = Object.entries(values).filter(([name, value]) => value !== this.#shown(name))
    if (typed.length === 0) return
    const added = typed.map(([name, value]): [string, Edit] => [
      name,
      { value, isKept: false, isResting: false },
    ])
    for (const [name, edit] of added) {
      this.#typed.type(name, edit.value, this.#kept[name])
      this.#edits.set(name, edit)
      this.#unsaved.set(name, edit)
    }
    this.#leaving.look()
    if (this.#said.now() !== 'late') this.#said.say('saving')
    this.#running ??= this.#saveAll()
    afterTyping(() => {
      for (const [, edit] of added) edit.isResting = true
      this.#afterComposing(() => this.#letGo())
    })
  }

  async #saveAll(): Promise<SaveState> {
    try {
      return await this.#saveOneByOne()
    } catch (error) {
      reportError(error)
      this.#outcome = { refused: 'storage-failed' }
      return this.#outcome
    } finally {
      // Whatever happened, what comes next is saved again.
      this.#running = null
      this.#leaving.look()
      afterPress(() => this.#sayOutcome())
    }
  }

  async #saveOneByOne(): Promise<SaveState> {
    let tried: ReadonlyMap<string, Edit> | null = null
    while (this.#unsaved.size > 0 && !isSame(this.#unsaved, tried)) {
      const now = new Map(this.#unsaved)
      tried = now
      this.#outcome = await this.#save(now)
      if (this.#outcome === 'saved') this.#keep(now)
      // Said before the next one is tried, which may take as long.
      else if (this.#outcome === 'late') this.#said.say('late')
    }
    return this.#outcome
  }

  /** A save that broke off is one that was refused: what comes next tries again. */
  async #save(edits: ReadonlyMap<string, Edit>): Promise<Exclude<SaveState, 'saving'>> {
    try {
      const writing = this.#how?.save(changedBy<T>(edits))
      const result = writing && (await settledWithin(writing, SAVE_LASTS))
      if (result === 'late') return 'late'
      if (!result || result.ok) return 'saved'
      return result.error.code === 'no-answer' ? 'late' : { refused: result.error.code }
    } catch (error) {
      reportError(error)
      return { refused: 'storage-failed' }
    }
  }

  #keep(edits: Iterable<readonly [string, Edit]>): void {
    for (const [name, edit] of edits) {
      edit.isKept = true
      if (this.#unsaved.get(name) === edit) this.#unsaved.delete(name)
    }
    this.#leaving.look()
    this.#afterComposing(() => this.#letGo())
  }

  /** What was given up on may have been kept after all. */
  #findKept(): void {
    this.#keep([...this.#unsaved].filter(([name, { value }]) => value === this.#kept[name]))
    if (this.#unsaved.size > 0 || this.#running !== null) return
    this.#outcome = 'saved'
    this.#said.say('saved')
  }

  #letGo(): void {
    for (const [name, edit] of [...this.#edits]) {
      if (!edit.isKept || !edit.isResting) continue
      this.#edits.delete(name)
      this.#show(name)
    }
    this.#findOvertaken()
  }

  #shown(name: string): unknown {
    const edit = this.#edits.get(name)
    return edit ? edit.value : this.#kept[name]
  }

  #show(name: string): void {
    const value = this.#shown(name)
    if (this.#form.getValues(name as FieldPath<T>) === value) return
    this.#isFollowing = true
    this.#set(name, value)
    this.#isFollowing = false
  }

  #set(name: string, value: unknown): void {
    // The names of what is kept are those of the form's fields.
    const field = name as FieldPath<T>
    const isTold = this.#form.getFieldState(field).error !== undefined
    this.#form.setValue(field, value as FieldPathValue<T, FieldPath<T>>, { shouldValidate: isTold })
  }

  #afterComposing(work: () => void): void {
    if (this.#composing) this.#composing.push(work)
    else work()
  }
}

function changedBy<T>(edits: ReadonlyMap<string, Edit>): Partial<T> {
  // The names of edits are those of the form's fields.
  return Object.fromEntries([...edits].map(([name, { value }]) => [name, value])) as Partial<T>
}

function isSame(one: ReadonlyMap<string, Edit>, other: ReadonlyMap<string, Edit> | null): boolean {
  if (other === null || one.size !== other.size) return false
  return [...one].every(([name, edit]) => other.get(name) === edit)
}

/** Does work when the field is left or typing has rested; at once where nothing is typed, but chosen. */
function afterTyping(work: () => void) {
  const field = document.activeElement
  const isTyped = field instanceof HTMLInputElement && !/^(radio|checkbox)$/.test(field.type)
  const rest = () => {
    clearTimeout(timer)
    // Going to another window leaves the field as well.
    removeEventListener('focusout', rest)
    work()
  }
  const timer = setTimeout(rest, isTyped ? TYPING_RESTS : 0)
  addEventListener('focusout', rest)
}
