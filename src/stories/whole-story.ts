import { giveVouchers } from '../commands/give-vouchers.ts'
import { adjustment, openedAccount } from './asked-balance.ts'
import { storyNamed } from './named-stories.ts'
import type { Story, StoryStep } from './story.ts'

/**
 * A story with all that went before it: the steps of the told story that it goes on from, and then its own. `before` is how
 * many of them are not its own.
 */
export function wholeStory(story: Story): { readonly whole: Story; readonly before: number } {
  const { from, ...own } = story
  if (!from) return { whole: story, before: 0 }
  const basis = storyNamed(from.story)
  const through = from.through ?? basis.steps.length
  const played = basis.steps.slice(0, through)
  const ending: StoryStep[] = [
    ...(through >= basis.steps.length && basis.endsAt !== undefined
      ? [{ actor: 'customer' as const, at: basis.endsAt }]
      : []),
    ...adjustment(from.account, played),
    ...(basis.freshVouchers
      ? [{ actor: 'presenter' as const, do: giveVouchers.name, with: null }]
      : []),
  ]
  const steps = [...played, ...ending]
  return {
    whole: {
      ...own,
      startsAt: basis.startsAt ?? from.at,
      account: { ...basis.account, ...openedAccount(from.account, played) },
      steps: [...steps, ...story.steps],
    },
    before: steps.length,
  }
}
