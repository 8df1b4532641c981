import { useRef, useState } from 'react'
import { later } from '../../../app/later.tsx'
import { paths } from '../../../app/paths.ts'
import type { Yuan } from '../../../domain/shared/money.ts'
import { useCopy } from '../../../i18n/language.ts'
import { Button, TextLink } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useWholeAddress } from '../../../ui/use-whole-address.ts'
import { quoteCopy } from './copy.ts'
import { quoteCsv } from './quote-csv.ts'
import type { QuoteRow } from './quote-facts.ts'

/** Its command comes with the records, which the paper itself needs none of. */
const ApplyQuoteButton = later(
  async () => (await import('./apply-quote-button.tsx')).ApplyQuoteButton,
  { meanwhile: <ApplyLater /> },
)

function ApplyLater() {
  const copy = useCopy(quoteCopy)
  return (
    <Button kind="primary" unavailable>
      {copy.apply}
    </Button>
  )
}

type QuoteActionsProps = {
  rows: readonly QuoteRow[]
  total: Yuan
  number: string
  address: string
  /** The id of what says why the quote does not hold any more; undefined: it does. */
  outdatedBecause: string | undefined
}

/** 「打印」 and 「下载 CSV」; none of it is on the paper. */
export function QuoteActions(props: QuoteActionsProps) {
  const { rows, total, number, address, outdatedBecause } = props
  const copy = useCopy(quoteCopy)
  return (
    <div className="mb-7 flex flex-wrap items-center gap-3 print:hidden">
      <ApplyQuoteButton {...{ address, number, outdatedBecause }} />
      <Button onClick={() => window.print()}>{copy.print}</Button>
      <Button onClick={() => download(quoteCsv(rows, total, copy), copy.fileName(number))}>
        {copy.download}
      </Button>
      <TextLink to={paths.estimate(address)} className="ml-auto">
        {copy.back}
      </TextLink>
    </div>
  )
}

/** The address in a field, so that it can be copied even where the button is not allowed to. */
export function ShareLink({ address }: { address: string }) {
  const copy = useCopy(quoteCopy)
  const wholeAddress = useWholeAddress(paths.quote(address))
  const [copied, setCopied] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const copyLink = () => {
    field.current?.select()
    setCopied(document.execCommand('copy'))
  }
  return (
    <div className="mt-8 flex items-end gap-3 max-md:flex-col max-md:items-stretch print:hidden">
      <TextField
        ref={field}
        id="quote-link"
        label={copy.link}
        readOnly
        value={wholeAddress}
        onFocus={(event) => event.target.select()}
        hint={<span role="status">{copied ? copy.copied : copy.linkHint}</span>}
        wrapperClassName="flex-1"
      />
      <Button className="md:mb-[26px]" atOnce onClick={copyLink}>
        {copy.copyLink}
      </Button>
    </div>
  )
}

function download(text: string, name: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
