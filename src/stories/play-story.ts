import type { Command } from '../api/command.ts'
import { advanceTime } from '../commands/advance-time.ts'
import { giveVouchers } from '../commands/give-vouchers.ts'
import { openAccount } from '../commands/open-account.ts'
import { COMMANDS } from '../commands/registry.ts'
import { FIRST_OPENING, type FirstAccount } from '../domain/account/index.ts'
import { isOnCalendar } from '../domain/shared/clock-bounds.ts'
import type { Instant } from '../domain/shared/instant.ts'
import { yuan } from '../domain/shared/money.ts'
import { memoryDataset, type Outside } from '../platform/memory/dataset.ts'
import { nextDueAt } from '../policies/due-events.ts'
import { settleFirst } from '../policies/settle-due.ts'
import { adjustment, openedAccount } from './asked-balance.ts'
import { atLocal } from './local-time.ts'
import { backendOf, contentOf, type StoryWorld } from './play.ts'
import {
  type Answers,
  addressWithAnswers,
  literally,
  withAnswers,
  wordsWithAnswers,
} from './references.ts'
import type { Story, StoryAccount, StoryStep } from './story.ts'

const MINUTE = 60_000

/** A world that a story has made: what it holds, and what its clock shows when it is loaded. */
export type ToldWorld = Awaited<ReturnType<typeof contentOf>> & {
  readonly startsAt: Instant
  readonly moment: Moment
}

/** What is to be said of the last step that was played, and where it shows; every `$name` in it is filled in. */
export type Moment = Pick<StoryStep, 'caption' | 'page' | 'marks'>

export type Telling = Outside & {
  /** Real time, for stories that begin now. */
  readonly now: Instant
  /** Only the first so many steps; absent: all. */
  readonly through?: number
  /** Whose account it is instead of the story's own. */
  readonly account?: StoryAccount
  /** From 0 to 1. */
  readonly onProgress?: (part: number) => void
}

/** A step of a story that could not be done: `step` counts from 1, `code` is the refusal. */
export class StoryError extends Error {
  readonly step: number
  readonly command: string
  readonly code: string

  constructor(step: number, command: string, code: string) {
    super(`Step ${step}: ${command} was refused: ${code}`)
    this.step = step
    this.command = command
    this.code = code
  }
}

/**
 * Plays a story: the real commands on memory under a clock and seeds of its own, so that the same story is the same
 * world every time. Throws a `StoryError` where a step is refused.
 *
 * @param telling the keys of the browser that shall be able to open what is sealed, and real time
 */
export async function playStory(story: Story, telling: Telling): Promise<ToldWorld> {
  const { now, through = story.steps.length, account, onProgress, ...outside } = telling
  const begin = story.startsAt === undefined ? now : atLocal(story.startsAt)
  const world = memoryDataset(begin, outside)
  const played = story.steps.slice(0, through)
  const opened = openedAccount(account, played)
  const opening = openingOf({ ...story.account, ...opened })
  // A story that was recorded from the first moment on opens its account itself.
  if (story.steps[0]?.do !== openAccount.name) await doStep(world, 0, openAccount, opening)
  const isWhole = through >= story.steps.length
  const steps = ownedBy(opened, played)
  const answers = await playSteps(world, steps, (done) => onProgress?.(done / steps.length))
  if (isWhole && story.endsAt !== undefined) await reach(world, atLocal(story.endsAt))
  await playSteps(world, adjustment(account, played))
  if (story.freshVouchers) await doStep(world, steps.length, giveVouchers, null)
  const moment = momentOf(steps.at(-1), world, answers)
  return { ...(await contentOf(world)), startsAt: world.clock.now(), moment }
}

/** Plays steps in a world; what one answers is known to those after it. */
export async function playSteps(
  world: StoryWorld,
  steps: readonly StoryStep[],
  onStep: (done: number) => void = () => {},
): Promise<Answers> {
  const answers: Record<string, string> = {}
  for (const [at, step] of steps.entries()) {
    const number = at + 1
    const due = dueOf(step, world.clock.now())
    if (!isOnCalendar(due)) throw new StoryError(number, step.do ?? 'move-clock', 'beyond-calendar')
    await reach(world, due)
    if (step.do === undefined) continue
    // Its own schema reads the input; what comes of it is as the command says.
    const command = (COMMANDS as Readonly<Record<string, unknown>>)[step.do] as
      | Command<unknown, unknown, string>
      | undefined
    if (!command) throw new StoryError(number, step.do, 'unknown-command')
    const read = await withAnswers(step.with ?? null, world, answers)
    const key = await withAnswers(step.key ?? `step-${number}`, world, answers)
    const { seed } = step
    const ports = seed === undefined ? world : { ...world, random: { token: () => seed } }
    const answer = await doStep(ports, number, command, read, String(key))
    if (step.as !== undefined) answers[step.as] = String(answer)
    onStep(number)
  }
  return answers
}

/** When a step is done. */
function dueOf({ at, after = 0 }: StoryStep, now: Instant): Instant {
  return at === undefined ? now + after * MINUTE : atLocal(at)
}

function momentOf(step: StoryStep | undefined, world: StoryWorld, answers: Answers): Moment {
  const { caption, page, marks } = step ?? {}
  const words = ({ zh, en }: NonNullable<typeof caption>) => ({
    zh: wordsWithAnswers(zh, world, answers),
    en: wordsWithAnswers(en, world, answers),
  })
  return {
    ...(caption && { caption: words(caption) }),
    ...(page !== undefined && { page: addressWithAnswers(page, world, answers) }),
    ...(marks && { marks: marks.map(({ role, name }) => ({ role, name: words(name) })) }),
  }
}

async function doStep<Input, Answer, Refusal extends string, Prepared>(
  world: StoryWorld,
  number: number,
  command: Command<Input, Answer, Refusal, Prepared>,
  input: NoInfer<Input>,
  key?: string,
): Promise<Answer> {
  // What is due has happened; a budget is told of with the command that touches it.
  const settle = world.store.read().get('finance', 'main') ? settleFirst : null
  const result = await backendOf(world, settle).run(command, input, key)
  if (!result.ok) throw new StoryError(number, command.name, result.error.code)
  return result.value
}

/** Lets time pass, and happen what comes due on the way. */
async function reach(world: StoryWorld, instant: Instant): Promise<void> {
  world.time.set(Math.max(instant, world.clock.now()))
  const due = nextDueAt(world.store.read())
  if (due !== null && due <= world.clock.now()) await doStep(world, 0, advanceTime, null)
}

/** The steps with an account of their own opened for somebody else. */
function ownedBy(
  account: StoryAccount | undefined,
  steps: readonly StoryStep[],
): readonly StoryStep[] {
  const [first, ...others] = steps
  if (!account || first?.do !== openAccount.name) return steps
  const { account: whose, balance, vouchers } = first.with as unknown as FirstAccount
  const { company, creditCode, balance: filled } = account
  const opening = {
    account: {
      ...whose,
      ...(company !== undefined && { enterpriseName: literally(company) }),
      ...(creditCode !== undefined && { registrationCode: creditCode }),
    },
    balance: filled === undefined ? balance : yuan(filled),
    vouchers,
  }
  return [{ ...first, with: opening as unknown as StoryStep['with'] }, ...others]
}

function openingOf({ company, creditCode, balance, verified = true }: StoryAccount) {
  const { account, balance: first } = FIRST_OPENING
  return {
    account: {
      ...account,
      ...(company !== undefined && { enterpriseName: company }),
      ...(creditCode !== undefined && { registrationCode: creditCode }),
      verification: verified ? account.verification : ('none' as const),
    },
    balance: balance === undefined ? first : yuan(balance),
    vouchers: false,
  }
}
