import { useReadNow } from '../../app/moment.ts'
import { useServices } from '../../app/services.ts'
import { fileTime, saveText } from '../../blocks/save-file.ts'

/** 「导出数据」: all records as a JSON file; what is sealed stays sealed (MAT-09). */
export function useSaveExport(): () => Promise<void> {
  const { storeAdmin } = useServices()
  const readNow = useReadNow()
  return async () => saveText(`qidian-${fileTime(readNow())}.json`, await storeAdmin.exportText())
}
