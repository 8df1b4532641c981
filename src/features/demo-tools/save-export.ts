import { useReadNow } from '../../app/moment.ts'
import { useServices } from '../../app/services.ts'
import { civilDateTimeOf } from '../../domain/shared/instant.ts'

/** 「导出数据」: all records as a JSON file; what is sealed stays sealed (MAT-09). */
export function useSaveExport(): () => void {
  const { care } = useServices()
  const readNow = useReadNow()
  return () => saveText(`qidian-${fileTime(readNow())}.json`, care.exportText())
}

/** A moment as it may stand in a file's name. */
export function fileTime(at: number): string {
  return civilDateTimeOf(at).replaceAll(/[ :]/g, '-')
}

/** Hands a text to the customer as a file. */
export function saveText(name: string, text: string) {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
