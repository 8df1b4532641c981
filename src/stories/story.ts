import * as z from 'zod/mini'
import { isLocalTime } from './local-time.ts'
import { STORY_NAMES } from './names.ts'

/** Who does a step: the customer, or one of those whom the demo tools play. */
export const ACTORS = ['customer', 'reviewer', 'architect', 'bank', 'presenter'] as const

const wordingSchema = z.object({ zh: z.string(), en: z.string() })

/** A local time of Asia/Shanghai: `2026-03-02T09:30:00`, with thousandths where a moment was recorded. */
const localTime = z.string().check(z.refine(isLocalTime))

/** Roles of what a tour can mark. */
export const MARKED_ROLES = ['button', 'heading', 'link', 'region', 'table', 'radiogroup'] as const

/** Something on a page, by its role and its accessible name in both languages. */
const markSchema = z.object({ role: z.enum(MARKED_ROLES), name: wordingSchema })

/**
 * One step: a command by its name, and when it is done: at a local time, or so many minutes after the step before;
 * what comes due meanwhile happens first. Without `do` time passes only.
 *
 * In `with`, a text `$name` stands for what an earlier step, called so by `as`, answered, `$name.member` for a member of
 * the record of that number; `$company`, `$creditCode`, `$smsCode` and `$spent` for the account's name and code, the code
 * that was sent last, and what was paid and not topped up since; `$file.3` for the third file that was handed in; a
 * member `$sample` for a sample picture, with name and bytes. A text that begins with `$$` begins with one `$` and
 * stands for nothing else.
 */
export const stepSchema = z.object({
  at: z.optional(localTime),
  after: z.optional(z.number().check(z.nonnegative())),
  actor: z.enum(ACTORS),
  do: z.optional(z.string()),
  with: z.optional(z.json()),
  /** What its answer is called by later steps. */
  as: z.optional(z.string()),
  /** The key of the call; absent: one that the place of the step makes. */
  key: z.optional(z.string()),
  /** What its randomness is made from; absent: what the story's own makes. */
  seed: z.optional(z.string()),
  /** What somebody who is told the story hears when the step is done, and what that moment is called. */
  caption: z.optional(wordingSchema),
  heading: z.optional(wordingSchema),
  /** The address of the page that shows it; in it and in the caption, `$order.id` stands for what is known. */
  page: z.optional(z.string()),
  /** What to look at there, the first of it in sight. */
  marks: z.optional(z.array(markSchema)),
})

/** Whose account a story opens; what is absent is as a fresh browser has it. */
export const storyAccountSchema = z.object({
  company: z.optional(z.string()),
  creditCode: z.optional(z.string()),
  /** 元, as typed. */
  balance: z.optional(z.string()),
  verified: z.optional(z.boolean()),
})

/** A told story that another goes on from: which, how far, at what real time it was told, and whose account it was. */
export const storyBasisSchema = z.object({
  story: z.enum(STORY_NAMES),
  at: localTime,
  through: z.optional(z.number().check(z.nonnegative())),
  account: z.optional(storyAccountSchema),
})

/** A world as a list of commands with times: the same story makes the same world, anywhere. */
export const storySchema = z.object({
  title: wordingSchema,
  /** When it begins; absent: now. */
  startsAt: z.optional(localTime),
  /** What its clock shows when it has been told; absent: when its last step ends. */
  endsAt: z.optional(localTime),
  account: z.optional(storyAccountSchema),
  /** The told story that it goes on from; absent: it begins with an account. */
  from: z.optional(storyBasisSchema),
  /** The vouchers of the account are given at its end, so that they are fresh. */
  freshVouchers: z.optional(z.boolean()),
  steps: z.array(stepSchema).check(z.maxLength(20_000)),
})

export type Story = z.infer<typeof storySchema>
export type Mark = z.infer<typeof markSchema>
export type StoryStep = z.infer<typeof stepSchema>
export type StoryBasis = z.infer<typeof storyBasisSchema>
export type StoryAccount = z.infer<typeof storyAccountSchema>
