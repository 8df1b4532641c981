import type { Services } from '../../app/services.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'

/** 「导出数据」: all records as a JSON file; what is sealed stays sealed (MAT-09). */
export function saveExport({ care, clock }: Services) {
  const file = new Blob([care.exportText()], { type: 'application/json' })
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = `qidian-${civilDateTimeOf(clock.now()).replaceAll(/[ :]/g, '-')}.json`
  link.click()
  URL.revokeObjectURL(url)
}
