import { useRecords } from '../../app/services.ts'

/** All messages, newest first. */
export function useMessages() {
  return useRecords(['messages'], (records) =>
    [...records.list('message')].sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)),
  )
}

export function useMessage(id: string) {
  return useRecords(['message', id], (records) => records.get('message', id))
}
