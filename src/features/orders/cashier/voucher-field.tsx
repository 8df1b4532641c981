import type { Voucher } from '../../../domain/account/index.ts'
import type { VoucherChoice } from '../../../domain/orders/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import { checkoutCopy } from './copy.ts'
import { voucherName } from './voucher-name.ts'

type VoucherFieldProps = {
  id?: string
  /** Where there are several: which order it is for. */
  label?: string
  choice: VoucherChoice
  value: Voucher | null
  onChange: (id: string | null) => void
}

/** 代金券: those that apply, the best one chosen beforehand; or why none is taken (ORD-02, ORD-03). */
export function VoucherField(props: VoucherFieldProps) {
  const { id = 'voucher', label, choice, value, onChange } = props
  const copy = useCopy(checkoutCopy)
  const { allowed, selectable, best } = choice
  // What was chosen stays in sight until it is told that it does not apply any more.
  const isVoid = value !== null && !selectable.some(({ id }) => id === value.id)
  const options = [...selectable, ...(isVoid ? [value] : [])].map((voucher) => ({
    value: voucher.id,
    label: copy.voucherUntil(voucherName(copy, voucher), voucher.expiresOn),
  }))
  const note = best && best.id === value?.id ? copy.voucherBest : undefined
  return (
    <SelectField
      id={id}
      label={label ?? copy.voucher}
      wrapperClassName="max-w-96"
      disabled={!allowed}
      options={[...options, { value: '', label: copy.noVoucher }]}
      value={value?.id ?? ''}
      onChange={(chosen) => onChange(chosen || null)}
      hint={allowed ? note : copy.noVoucherAllowed}
    />
  )
}
