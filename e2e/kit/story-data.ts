type Wording = { zh: string; en: string }

/** Anything that can be written as JSON. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/**
 * One step of a story: a command by its name, and when it is done: at a local time of Asia/Shanghai
 * (`2026-03-02T09:30:00`), or so many minutes after the step before. Without `do` time passes only. In `with`, `$name`
 * stands for what an earlier step, called so by `as`, answered.
 */
export type StoryStep = {
  at?: string | undefined
  after?: number | undefined
  actor: 'customer' | 'reviewer' | 'architect' | 'bank' | 'presenter'
  do?: string | undefined
  with?: Json | undefined
  as?: string | undefined
  key?: string | undefined
  caption?: Wording | undefined
}

/** A world as a list of commands with times, as 「下载故事」 writes it. */
export type StoryData = {
  title: Wording
  startsAt?: string | undefined
  endsAt?: string | undefined
  account?:
    | {
        company?: string | undefined
        creditCode?: string | undefined
        balance?: string | undefined
        verified?: boolean | undefined
      }
    | undefined
  freshVouchers?: boolean | undefined
  steps: StoryStep[]
}
