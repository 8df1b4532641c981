import { payOrder } from '../commands/pay-order.ts'
import { payOrders } from '../commands/pay-orders.ts'
import { setBalance } from '../commands/set-balance.ts'
import { topUp } from '../commands/top-up.ts'
import { yuan } from '../domain/shared/money.ts'
import type { StoryAccount, StoryStep } from './story.ts'

/** Without any of these nothing is paid, renewed or paid back. */
const MOVING: ReadonlySet<string> = new Set([payOrder.name, payOrders.name, topUp.name])

/**
 * Whether an account can open with the balance that was asked for: where nothing moves it. Otherwise the story is played
 * with its own, so that every payment in it succeeds, and the balance is adjusted at its end.
 */
function opensWithAsked(steps: readonly StoryStep[]): boolean {
  return !steps.some((step) => MOVING.has(step.do ?? ''))
}

/** The account as it is opened: with a balance that was asked for only where nothing moves it. */
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
