import { useState } from 'react'
import { useAskAll } from '../app/hooks.ts'
import { useNow } from '../app/moment.ts'
import { formatCount } from '../domain/shared/count-text.ts'
import { type CsvCell, csvText } from '../domain/shared/csv.ts'
import { defineCopy, useCopy } from '../i18n/language.ts'
import { Button } from '../ui/button.tsx'
import { fileTime, saveFile } from './save-file.ts'

export const exportCopy = defineCopy({
  zh: {
    button: '导出 CSV',
    done: (rows: number) => `已导出 ${formatCount(rows)} 行`,
    failed: '没有取到全部内容，请再试一次',
  },
  en: {
    button: 'Export CSV',
    done: (rows) => `${formatCount(rows)} ${rows === 1 ? 'row' : 'rows'} exported`,
    failed: 'Not everything could be fetched. Please try again',
  },
})

/** A column of the file: its head, and what stands there of a row. */
export type CsvColumn<Row> = readonly [head: string, cell: (row: Row) => CsvCell]

type ExportCsvProps<Filter, Row> = {
  /** What the file is called, before the time. */
  name: string
  query: Parameters<typeof useAskAll<Filter, Row>>[0]
  /** The filter of the list by now, which may not be shown yet. */
  filterNow: () => Filter
  columns: readonly CsvColumn<Row>[]
  /** The rows of the file that a row of the list becomes; absent: itself. */
  split?: (row: Row) => readonly Row[]
}

/** Of a list that has no filter. */
export const unfiltered = () => ({})

/** 「导出 CSV」: every row that the list's filter finds, on all its pages (EXP-01). */
export function ExportCsv<Filter, Row>(props: ExportCsvProps<Filter, Row>) {
  const { name, query, filterNow, columns, split } = props
  const copy = useCopy(exportCopy)
  const askAll = useAskAll(query)
  const now = useNow()
  const [told, setTold] = useState('')
  const save = async () => {
    try {
      const found = await askAll(filterNow())
      const rows = split ? found.flatMap(split) : found
      const table = [columns.map(([head]) => head), ...rows.map((row) => cellsOf(columns, row))]
      const content = new Blob([csvText(table)], { type: 'text/csv;charset=utf-8' })
      saveFile(`${name}-${fileTime(now)}.csv`, content)
      setTold(copy.done(rows.length))
    } catch {
      setTold(copy.failed)
    }
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-3 print:hidden">
      <Button onClick={save}>{copy.button}</Button>
      <span role="status" className={told ? 'text-small text-text-2' : 'sr-only'}>
        {told}
      </span>
    </span>
  )
}

function cellsOf<Row>(columns: readonly CsvColumn<Row>[], row: Row): readonly CsvCell[] {
  return columns.map(([, cell]) => cell(row))
}
