import {
  allowsVouchers,
  bestVoucher,
  isApplicable,
  type Spend,
  type Voucher,
} from '../../domain/account/index.ts'
import { plainYuan } from '../../domain/shared/money.ts'
import { useCopy } from '../../i18n/language.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { checkoutCopy } from './copy.ts'

type VoucherFieldProps = {
  vouchers: readonly Voucher[]
  spend: Spend
  value: string | null
  onChange: (id: string | null) => void
}

/** 代金券: those that apply, the best one chosen beforehand; or why none is taken (ORD-02, ORD-03). */
export function VoucherField({ vouchers, spend, value, onChange }: VoucherFieldProps) {
  const copy = useCopy(checkoutCopy)
  const allowed = allowsVouchers(spend.line)
  const best = bestVoucher(vouchers, spend)
  const options = vouchers
    .filter((voucher) => isApplicable(voucher, spend))
    .map(({ id, minimumSpend, discount, expiresOn }) => {
      const name = copy.voucherName(plainYuan(minimumSpend), plainYuan(discount))
      return { value: id, label: copy.voucherUntil(name, expiresOn) }
    })
  const note = best && best.id === value ? copy.voucherBest : undefined
  return (
    <SelectField
      id="voucher"
      label={copy.voucher}
      wrapperClassName="max-w-96"
      disabled={!allowed}
      options={[...options, { value: '', label: copy.noVoucher }]}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || null)}
      hint={allowed ? note : copy.noVoucherAllowed}
    />
  )
}
