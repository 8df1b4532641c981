import { PRODUCT_LINES, type ProductLineId, shortNameOf } from '../domain/catalogue/index.ts'
import { defineCopy, useCopy, useLanguage } from '../i18n/language.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { StateLabel } from '../ui/state-label.tsx'
import {
  editionsToCompare,
  type MatrixAspect,
  type MatrixRow,
  matrixRows,
} from './edition-matrix-rows.ts'

const zhAspects: Record<MatrixAspect, string> = {
  price: '价格',
  least: '起购数量',
  most: '累计客户数上限',
  same: '共同点',
  facts: '各版说明',
}
const enAspects: Record<MatrixAspect, string> = {
  price: 'Price',
  least: 'Least quantity',
  most: 'Most customers',
  same: 'In common',
  facts: 'What it is for',
}

export const editionMatrixCopy = defineCopy({
  zh: {
    label: (line: string) => `${line}版本对比`,
    aspect: '对比项',
    differs: '有差别',
    same: '相同',
    aspects: zhAspects,
  },
  en: {
    label: (line) => `Editions of ${line} compared`,
    aspect: 'Aspect',
    differs: 'Differs',
    same: 'The same',
    aspects: enAspects,
  },
})

/** 「版本对比」: what each edition of a line has, with what differs marked (CAT-02). */
export function EditionMatrix({ line }: { line: ProductLineId }) {
  const copy = useCopy(editionMatrixCopy)
  const language = useLanguage()
  const editions = editionsToCompare(line)
  const columns: readonly Column<MatrixRow>[] = [
    {
      key: 'aspect',
      header: copy.aspect,
      narrow: 'title',
      cell: ({ aspect, differs }) => (
        <>
          <span className="block whitespace-nowrap font-strong text-ink">
            {copy.aspects[aspect]}
          </span>
          <span className="font-normal">
            <StateLabel tone={differs ? 'attention' : 'ended'}>
              {differs ? copy.differs : copy.same}
            </StateLabel>
          </span>
        </>
      ),
    },
    ...editions.map(
      (sku, at): Column<MatrixRow> => ({
        key: sku.id,
        header: shortNameOf(sku)[language],
        cell: ({ cells, differs }) => (
          <span className={differs ? 'text-ink' : 'text-text-2'}>
            {(cells[at] ?? []).map((text) => (
              <span key={text} className="block">
                {text}
              </span>
            ))}
          </span>
        ),
      }),
    ),
  ]
  return (
    <DataTable
      label={copy.label(PRODUCT_LINES[line][language])}
      columns={columns}
      rows={matrixRows(editions, language)}
      rowKey={({ aspect }) => aspect}
    />
  )
}
