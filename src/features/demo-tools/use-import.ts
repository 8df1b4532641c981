import { useRef, useState } from 'react'
import { type ImportAnswer, useServices } from '../../app/services.ts'

/** Reading a file that may be an export: how far it is, and a way to give up. */
export function useImport() {
  const { storeAdmin } = useServices()
  const [progress, setProgress] = useState<number | null>(null)
  const running = useRef<AbortController | null>(null)
  const cancel = () => running.current?.abort()
  const read = async (file: File): Promise<ImportAnswer | null> => {
    cancel()
    const controller = new AbortController()
    running.current = controller
    setProgress(0)
    const { signal } = controller
    const isRunning = () => running.current === controller && !signal.aborted
    const onProgress = (part: number) => {
      if (isRunning()) setProgress(part)
    }
    try {
      const answer = await storeAdmin.readImport(file, { onProgress, signal })
      return isRunning() ? answer : null
    } finally {
      if (running.current === controller) setProgress(null)
    }
  }
  return { read, cancel, progress }
}
