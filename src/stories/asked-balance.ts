import { openAccount } from '../commands/open-account.ts'
import { setBalance } from '../commands/set-balance.ts'
import { yuan } from '../domain/shared/money.ts'
import type { StoryAccount, StoryStep } from './story.ts'

/**
 * Whether an account can open with the balance that was asked for: where nothing is done with it. Otherwise the story is
 * played with its own, so that every payment in it succeeds, and the balance is adjusted at its end.
 */
export function opensWithAsked(steps: readonly StoryStep[]): boolean {
  return steps.every((step) => step.do === undefined || step.do === openAccount.name)
}

/** The account as it is opened: with a balance that was asked for only where nothing is done with it. */
export function openedAccount(
  account: StoryAccount | undefined,
  steps: readonly StoryStep[],
): StoryAccount | undefined {
  if (!account || opensWithAsked(steps)) return account
  const { balance: _asked, ...others } = account
  return others
}

/** The steps that adjust the balance after `steps` to what was asked for, in 元; none where it was opened with it. */
export function adjustment(
  account: StoryAccount | undefined,
  steps: readonly StoryStep[],
): readonly StoryStep[] {
  if (account?.balance === undefined || opensWithAsked(steps)) return []
  return [
    {
      actor: 'presenter',
      do: setBalance.name,
      with: { balance: yuan(account.balance) },
      // After as many steps it is this one, wherever it is told.
      key: `asked-${steps.length}`,
    },
  ]
}
