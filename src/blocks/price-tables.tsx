import { PRODUCT_LINES, type ProductLineId } from '../domain/catalogue/index.ts'
import { defineCopy, useCopy, useLanguage } from '../i18n/language.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { PRICE_COLUMNS, type PriceColumn, type PriceRow, priceRows } from './price-table-rows.ts'

const zhHeaders: Record<PriceColumn, string> = {
  name: '版本',
  details: '版本详情',
  price: '价格',
  views: 'PV 数（万次）',
  sum: '套餐售价（元）',
  viewPrice: '套餐内单价（分/次）',
  band: '账号数区间',
}

const enHeaders: Record<PriceColumn, string> = {
  name: 'Edition',
  details: 'What it is for',
  price: 'Price',
  views: 'Views (ten thousands)',
  sum: 'Price of the pack (CNY)',
  viewPrice: 'Price of a view (0.01 CNY)',
  band: 'Number of accounts',
}

type Headers = Partial<Record<PriceColumn, string>>

/** Where a guide calls a column otherwise than the others do (HLP-02). */
const zhOwn: Partial<Record<ProductLineId, Headers>> = {
  phone: { details: '说明' },
  ssc: { name: '计费项', details: '说明' },
  pv: { name: '套餐包' },
  interop: { price: '互通账号价格' },
}

const enOwn: Partial<Record<ProductLineId, Headers>> = {
  phone: { details: 'Note' },
  ssc: { name: 'Item', details: 'Note' },
  pv: { name: 'Pack' },
  interop: { price: 'Price of an account' },
}

export const priceTableCopy = defineCopy({
  zh: {
    label: (line: string) => `${line}价格表`,
    headers: zhHeaders,
    own: zhOwn,
  },
  en: {
    label: (line) => `Prices of ${line}`,
    headers: enHeaders,
    own: enOwn,
  },
})

/** Tables under each other keep to the same columns, by where the details stand. */
const WIDTHS: Record<number, string> = {
  1: 'md:[&_th:first-child]:w-1/4 md:[&_th:last-child]:w-1/4',
  2: 'md:[&_th:first-child]:w-1/4 md:[&_th:nth-child(2)]:w-1/4',
}

const NUMERIC: readonly PriceColumn[] = ['views', 'sum', 'viewPrice']

/** The prices of one line in the columns of its guide (HLP-02), straight from the catalogue. */
export function PriceTable({ line }: { line: ProductLineId }) {
  const copy = useCopy(priceTableCopy)
  const language = useLanguage()
  const columns = PRICE_COLUMNS[line].map(
    (key): Column<PriceRow> => ({
      key,
      header: copy.own[line]?.[key] ?? copy.headers[key],
      numeric: NUMERIC.includes(key),
      ...(key === 'name' || key === 'band' ? { narrow: 'title' } : {}),
      ...(key === 'details' ? { narrow: 'whole' } : {}),
      isNothing: (row) => (row.cells[key] ?? []).length === 0,
      cell: (row) => <Lines texts={row.cells[key] ?? []} strong={key === 'name'} />,
    }),
  )
  return (
    <div className={WIDTHS[PRICE_COLUMNS[line].indexOf('details')]}>
      <DataTable
        label={copy.label(PRODUCT_LINES[line][language])}
        columns={columns}
        rows={priceRows(line, language)}
        rowKey={(row) => row.key}
      />
    </div>
  )
}

function Lines({ texts, strong }: { texts: readonly string[]; strong: boolean }) {
  return (
    <span className={strong ? 'font-strong text-ink' : undefined}>
      {texts.map((text) => (
        <span key={text} className="block">
          {text}
        </span>
      ))}
    </span>
  )
}
