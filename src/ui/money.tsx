type MoneyProps = { amount: string; size?: 'sum' | 'panel' | 'price' | 'body' }

const SIZES = {
  sum: { whole: 'text-sum', rest: 'text-[22px]' },
  /** A sum that stands in the bottom bar where it is narrow. */
  panel: { whole: 'text-sum max-md:text-h2', rest: 'text-[22px] max-md:text-body' },
  price: { whole: 'text-h2', rest: 'text-body' },
  body: { whole: '', rest: '' },
}

/**
 * An amount like `¥9,990.00` with a small ¥ and decimals: one string of text, three sizes.
 * `amount` is already formatted; 「—」 stands for a price that cannot be told.
 */
export function Money({ amount, size = 'body' }: MoneyProps) {
  const parts = /^(−?¥)(.*)(\.\d\d)$/.exec(amount)
  const { whole, rest } = SIZES[size]
  if (!parts)
    return (
      <span translate="no" className={`font-strong text-ink ${whole}`}>
        {amount}
      </span>
    )
  const [, sign, integer, decimals] = parts
  // The line is as high as its large figures: as high as that of 「—」.
  const small = size === 'body' ? '' : `${rest} leading-none`
  return (
    <span translate="no" className={`whitespace-nowrap text-ink ${whole}`}>
      <span className={small}>{sign}</span>
      <span className="font-strong">{integer}</span>
      <span className={`${small} ${size === 'body' ? '' : 'text-text-2'}`}>{decimals}</span>
    </span>
  )
}

/** Whether something shown is an amount and nothing else: no translator has anything to do there. */
export function isAmount(shown: unknown): boolean {
  return typeof shown === 'string' && /^[−+-]?¥?[\d,]+\.\d\d$/.test(shown)
}
