import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { useCopy } from '../i18n/language.ts'
import { TextAction } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { healthCopy } from './health-copy.ts'
import { type Told, tellLess, worthTelling } from './keeping.ts'
import { paths } from './paths.ts'
import { useServices } from './services.ts'

/** That this browser may erase what it keeps, once; or that products went thirty days without a backup. */
export function KeepingNotice() {
  const copy = useCopy(healthCopy)
  const { storeAdmin, store } = useServices()
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    let isOver = false
    worthTelling(store.read(), storeAdmin.realNow()).then((worth) => {
      if (!isOver) setTold(worth)
    })
    return () => {
      isOver = true
    }
  }, [storeAdmin, store])
  if (told === null) return null
  const end = () => {
    tellLess(told, storeAdmin.realNow())
    setTold(null)
  }
  return (
    <div className="pt-4">
      <Notice tone="attention" role="status">
        {copy.keeping[told]}{' '}
        <Link to={`${paths.account}#backup`} className="underline" onClick={end}>
          {copy.toBackup}
        </Link>{' '}
        <TextAction onClick={end}>{copy.later}</TextAction>
      </Notice>
    </div>
  )
}
