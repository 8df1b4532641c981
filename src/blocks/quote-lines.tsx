import { getSku } from '../domain/catalogue/index.ts'
import { explainLine, type QuoteLine } from '../domain/pricing/index.ts'
import { formatPrice } from '../domain/shared/money.ts'
import { useLanguage } from '../i18n/language.ts'
import { withKeys } from '../ui/with-keys.ts'

/** 「费用清单」: each line with its formula in words and in numbers (PRC-13). */
export function QuoteLines({ lines }: { lines: readonly QuoteLine[] }) {
  return (
    <ul className="grid gap-4 print:gap-2">
      {withKeys(lines, ({ sku, unitPrice }) => `${sku} ${unitPrice}`).map(([key, line]) => (
        <li key={key}>
          <QuoteLineRow line={line} />
        </li>
      ))}
    </ul>
  )
}

function QuoteLineRow({ line }: { line: QuoteLine }) {
  const language = useLanguage()
  const { formula, words, remark } = explainLine(line)
  const at = formula[language].lastIndexOf(' = ')
  return (
    <>
      <p className="flex justify-between gap-4">
        <span className="text-ink">{getSku(line.sku).name[language]}</span>
        <span translate="no" className="text-ink">
          {formatPrice(line.amount)}
        </span>
      </p>
      <div className="mt-2 rounded-control bg-subtle px-3 py-2.5 text-small leading-[22px] print:mt-0 print:bg-transparent print:p-0">
        <p className="text-text-2 print:hidden">{words[language]}</p>
        <p>
          {formula[language].slice(0, at)}
          <span className="whitespace-nowrap">
            {' = '}
            <strong className="font-strong text-ink">{formula[language].slice(at + 3)}</strong>
          </span>
        </p>
        {remark && <p className="text-warn">{remark[language]}</p>}
      </div>
    </>
  )
}
