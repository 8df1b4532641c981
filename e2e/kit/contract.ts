import recorded from './contract.json' with { type: 'json' }

/** A text of the program in both languages. */
type Wording = { readonly zh: string; readonly en: string }

/** Every world that has a name. */
export type ScenarioName = keyof typeof recorded.stories

/** The code of a refusal, as `balance-too-small`. */
export type RefusalCode = keyof typeof recorded.refusals

/** What the program says, and under which names: written from the program, which fails its own tests when it differs. */
export type Contract = {
  /** Address → main heading; null where a record gives it its name. `:id` is the number that the customer sees. */
  readonly addresses: Readonly<Record<string, Wording | null>>
  /** Copy file → key → name: labels of buttons, fields, tables, regions. `{0}` is what the program puts in. */
  readonly names: Readonly<Record<string, Readonly<Record<string, Wording>>>>
  /** What can be loaded by its name; `clock`: when it begins, in Asia/Shanghai; without one: now. */
  readonly stories: Readonly<Record<ScenarioName, Wording & { readonly clock?: string }>>
  /** Code → the sentence that is shown. */
  readonly refusals: Readonly<Record<RefusalCode, Wording>>
  /** Rule id → its text, and which guide it comes from. */
  readonly rules: Readonly<
    Record<keyof typeof recorded.rules, Wording & { readonly source: string }>
  >
}

export const contract: Contract = recorded
