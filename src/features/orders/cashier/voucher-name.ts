import type { Voucher } from '../../../domain/account/index.ts'
import { plainYuan } from '../../../domain/shared/money.ts'
import type { checkoutCopy } from './copy.ts'

/** 「满1000减100」. */
export function voucherName(
  copy: (typeof checkoutCopy)['zh'],
  { minimumSpend, discount }: Voucher,
): string {
  return copy.voucherName(plainYuan(minimumSpend), plainYuan(discount))
}
