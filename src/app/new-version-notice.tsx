import { type ReactNode, useSyncExternalStore } from 'react'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { appCopy } from './copy.ts'
import { applyNewVersion, isNewVersionWaiting, subscribeNewVersion } from './new-version.ts'

/** 「有新版本」: says so and waits; what is being filled in comes first. */
export function NewVersionNotice(): ReactNode {
  const copy = useCopy(appCopy)
  const isWaiting = useSyncExternalStore(subscribeNewVersion, isNewVersionWaiting, () => false)
  if (!isWaiting) return null
  return (
    <div className="pt-4 print:hidden">
      <Notice tone="plain" role="status">
        {copy.newVersion} <TextAction onClick={applyNewVersion}>{copy.useNewVersion}</TextAction>
      </Notice>
    </div>
  )
}
