import { Link } from 'react-router'
import { usePage, useRun, useView } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { TopUp } from '../../blocks/top-up.tsx'
import { topUp } from '../../commands/top-up.ts'
import { formatPrice, ZERO_YUAN } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { accountAsKept } from '../../queries/account-as-kept.ts'
import { listMovements } from '../../queries/list-movements.ts'
import { Money } from '../../ui/money.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHead } from '../../ui/page.tsx'
import { useListAddress } from '../../ui/use-list-address.ts'
import { AccountForm } from './account-form.tsx'
import { BackupSection } from './backup/backup-section.tsx'
import { ClearData } from './clear-data.tsx'
import { accountCopy } from './copy.ts'
import { DataPlaces } from './data-places.tsx'
import { Movements } from './movements.tsx'
import { Vouchers } from './vouchers.tsx'

/** 账号信息: who buys, with what, and every movement of the balance (ELI-07, ORD-10). */
export function AccountPage() {
  const copy = useCopy(accountCopy)
  const { account, isUnreadable } = useView(accountAsKept, {})
  const list = useListAddress([])
  const found = usePage(listMovements, list.input)
  const topping = useRun(topUp, { scope: 'account' })
  const balance = found?.balance ?? ZERO_YUAN
  return (
    <>
      <PageHead
        title={copy.title}
        documentTitle={copy.title}
        lead={copy.lead}
        aside={
          <Link to={paths.consultations} className="text-small">
            {copy.consultations}
          </Link>
        }
      />
      {isUnreadable && (
        <div className="mb-6">
          <Notice tone="attention" role="status">
            {copy.unreadable}
          </Notice>
        </div>
      )}
      <div className="grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_360px] lg:gap-16">
        {account && <AccountForm account={account} isNew={isUnreadable} />}
        <div className="grid content-start gap-8">
          <section className="border-rule border-t-2 pt-5">
            <h2 className="text-h3">{copy.balance}</h2>
            <p className="mt-2 mb-4">
              <Money amount={formatPrice(balance)} size="sum" />
            </p>
            <TopUp topUp={topping} />
          </section>
          <Vouchers />
        </div>
      </div>
      {found && <Movements rows={found.rows} paging={list.pagingOf(found)} />}
      <DataPlaces />
      <BackupSection />
      <ClearData />
    </>
  )
}
