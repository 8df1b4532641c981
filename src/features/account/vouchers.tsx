import { useNow } from '../../app/moment.ts'
import { Section } from '../../blocks/section.tsx'
import type { Voucher } from '../../domain/account/index.ts'
import type { CivilDate } from '../../domain/shared/civil-date.ts'
import { civilDateOf } from '../../domain/shared/instant.ts'
import { plainYuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { accountCopy } from './copy.ts'
import { useVouchers } from './queries.ts'

/** 「代金券」 with what each is good for, and whether it still is (ORD-02). */
export function Vouchers() {
  const copy = useCopy(accountCopy)
  const vouchers = useVouchers()
  const today = civilDateOf(useNow())
  return (
    <Section title={copy.vouchers}>
      {vouchers.length === 0 && <p className="py-3 text-text-3">{copy.noVouchers}</p>}
      <ul aria-label={copy.vouchers}>
        {vouchers.map((voucher) => (
          <li key={voucher.id} className="flex justify-between gap-4 border-line border-b py-3">
            <span>
              <span className="block font-strong text-ink">
                {copy.voucherName(plainYuan(voucher.minimumSpend), plainYuan(voucher.discount))}
              </span>
              <span className="block text-small text-text-2">
                {copy.voucherScope[voucher.lines === null ? 'all' : 'online']}
              </span>
            </span>
            <span className="text-right">
              <span className="block">{copy.voucherStates[stateOf(voucher, today)]}</span>
              <span className="block text-small text-text-3">{copy.until(voucher.expiresOn)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function stateOf({ usedByOrderId, expiresOn }: Voucher, today: CivilDate) {
  if (usedByOrderId !== null) return 'used'
  return expiresOn < today ? 'expired' : 'usable'
}
