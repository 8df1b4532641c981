import { FIRST_ACCOUNT } from '../domain/account/index.ts'
import { withoutPersonal } from '../domain/identity/index.ts'
import { FILLED_INFO } from './sample-customer.ts'
import type { Story, StoryAccount } from './story.ts'

/** What the program itself fills in tells of nobody. */
const SAMPLES: ReadonlySet<unknown> = new Set([
  ...Object.values(FILLED_INFO),
  ...Object.values(FIRST_ACCOUNT),
])

/** A text of ours, or one that stands for something else. */
export const isSampleText = (text: string): boolean => SAMPLES.has(text) || /^\$[^$]/.test(text)

/**
 * The same story without what was typed of a person or a company, each by a stand-in of its form, so that it can be played: for
 * a link or a file that somebody else opens. It makes the same records but for these texts.
 */
export function withoutPersonalStory(story: Story): Story {
  const { account, from, steps } = story
  return {
    ...story,
    ...(account && { account: accountWithout(account) }),
    ...(from && {
      from: { ...from, ...(from.account && { account: accountWithout(from.account) }) },
    }),
    steps: steps.map((step) =>
      // JSON with texts in the place of texts is JSON.
      step.with === undefined
        ? step
        : { ...step, with: withoutPersonal(step.with, isSampleText) as typeof step.with },
    ),
  }
}

function accountWithout(account: StoryAccount): StoryAccount {
  const { company, creditCode } = account
  const told = { enterpriseName: company, registrationCode: creditCode }
  const { enterpriseName, registrationCode } = withoutPersonal(told, isSampleText) as typeof told
  return {
    ...account,
    ...(enterpriseName !== undefined && { company: enterpriseName }),
    ...(registrationCode !== undefined && { creditCode: registrationCode }),
  }
}
