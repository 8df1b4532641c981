import { useHref } from 'react-router'
import { useAsk } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { applicationStateCopy } from '../../blocks/application-state.tsx'
import { orderStateCopy } from '../../blocks/order-state.tsx'
import { formatPrice } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { accountSummary } from '../../queries/account-summary.ts'
import { listApplications } from '../../queries/list-applications.ts'
import { listOrders } from '../../queries/list-orders.ts'
import { listProducts } from '../../queries/list-products.ts'
import type { Outcome } from '../../stories/test-of-presses.ts'

/** So many rows of each list are on its first page, and tell enough. */
const ROWS = { page: 1, size: 5 }

/** What stands in the world now, as the lists and the account show it: states of the newest records, and the balance. */
export function useOutcome(): () => Promise<Outcome> {
  const ask = useAsk()
  const [ofOrders, ofApplications] = [useCopy(orderStateCopy), useCopy(applicationStateCopy)]
  const [toOrders, toApplications] = [useHref(paths.orders), useHref(paths.applications)]
  const [toProducts, toAccount] = [useHref(paths.products), useHref(paths.account)]
  return async () => {
    const orders = await ask(listOrders, { state: '', q: '', ...ROWS })
    const filter = { state: '', product: '', q: '', news: '' }
    const applications = await ask(listApplications, { ...filter, ...ROWS })
    const products = await ask(listProducts, { status: '', line: '', ...ROWS })
    const account = await ask(accountSummary, {})
    const rowsOf = [
      { address: toOrders, rows: orders.rows.map(({ id, state }) => [id, ofOrders[state]]) },
      {
        address: toApplications,
        rows: applications.rows.map(({ id, state }) => [id, ofApplications[state]]),
      },
      {
        address: toProducts,
        rows: products.rows.flatMap(({ masterAccount, expiresOn }) =>
          masterAccount && expiresOn ? [[masterAccount, expiresOn]] : [],
        ),
      },
    ]
    const lists = rowsOf.filter(({ rows }) => rows.length > 0).map((of) => ({ ...of, texts: [] }))
    const balance = account ? [formatPrice(account.balance)] : []
    return [...lists, { address: toAccount, rows: [], texts: balance }]
  }
}
