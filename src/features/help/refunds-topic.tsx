import { Section } from '../../blocks/section.tsx'
import { REFUND_WINDOWS, type RefundWindow } from '../../domain/billing/index.ts'
import { PRODUCT_LINE_IDS, PRODUCT_LINES } from '../../domain/catalogue/index.ts'
import { WORKED_EXAMPLES } from '../../domain/estimates/index.ts'
import { type Language, useCopy, useLanguage } from '../../i18n/language.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { examplesCopy } from './examples-copy.ts'
import { PvRefundExample } from './pv-refund-example.tsx'
import { termsCopy } from './terms-copy.ts'

type Words = (typeof termsCopy)['zh']

/** 退费说明: the windows as the program applies them, and how a PV pack is refunded (REF-01 to REF-06). */
export function RefundsTopic() {
  const copy = useCopy(termsCopy)
  const { cases } = useCopy(examplesCopy)
  const language = useLanguage()
  const rows = refundRows(copy, language)
  const example = WORKED_EXAMPLES.find(({ kind }) => kind === 'refund')
  return (
    <>
      <Section title={copy.refunds}>
        <DataTable
          label={copy.refunds}
          columns={[
            { key: 'product', header: copy.product, narrow: 'title', cell: (row) => row.product },
            { key: 'noReason', header: copy.noReason, cell: (row) => row.noReason },
            { key: 'defect', header: copy.defect, cell: (row) => row.defect },
            {
              key: 'rule',
              header: copy.rule,
              cell: (row) => <span className="whitespace-nowrap">{row.rule}</span>,
            },
          ]}
          rows={rows}
          rowKey={(row) => row.product}
        />
      </Section>
      <Section title={copy.pvHow}>
        {example?.kind === 'refund' && (
          <div className="pt-3">
            <p className="mb-1 text-ink">{cases[example.id]}</p>
            <PvRefundExample example={example} />
          </div>
        )}
      </Section>
    </>
  )
}

function refundRows(copy: Words, language: Language) {
  const rows = PRODUCT_LINE_IDS.map((line) => {
    const window = REFUND_WINDOWS[line]
    return { product: PRODUCT_LINES[line][language], rule: window.rule, ...words(window, copy) }
  })
  return [...rows, { product: copy.others, rule: 'REF-01', noReason: copy.none, defect: copy.none }]
}

/** A window in words. */
function words(window: RefundWindow, copy: Words): { noReason: string; defect: string } {
  switch (window.kind) {
    case 'none':
      return { noReason: copy.none, defect: copy.none }
    case 'months':
      return { noReason: copy.withinMonths(window.months), defect: copy.same }
    case 'days': {
      const only = window.masterAccountOnly ? copy.masterOnly : ''
      return { noReason: copy.within(window.noReason) + only, defect: copy.within(window.defect) }
    }
  }
}
