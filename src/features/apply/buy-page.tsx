import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import type { RefusalCode } from '../../blocks/refusal-copy.ts'
import { RefusalNotice } from '../../blocks/refusal-notice.tsx'
import type { Package } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { applyCopy } from './copy.ts'
import { useStartApplication } from './start-mutations.ts'

type FormOfLine<P extends Package> = (wired: {
  chosen: P
  onChange: (chosen: P) => void
  onSubmit: () => void
  footer: ReactNode
}) => ReactNode

/**
 * The first step, not saved yet. The first 「下一步」 creates the application, puts its own
 * address in the place of this one in the history, and goes on: Back edits the same application.
 */
export function BuyPage<P extends Package>({ first, form }: { first: P; form: FormOfLine<P> }) {
  const copy = useCopy(applyCopy)
  const navigate = useNavigate()
  const start = useStartApplication()
  const [chosen, setChosen] = useState(first)
  const [refusal, setRefusal] = useState<RefusalCode | null>(null)

  const submit = async () => {
    if (start.isPending) return
    const result = await start.run({ package: chosen })
    if (!result.ok) {
      setRefusal(result.error.code)
      return
    }
    await navigate(paths.apply(result.value, 'package'), { replace: true })
    await navigate(paths.apply(result.value, 'info'))
  }

  return (
    <>
      <RefusalNotice code={refusal} />
      {form({
        chosen,
        onChange: setChosen,
        onSubmit: submit,
        footer: <p className="text-small text-text-3">{copy.notYetSaved}</p>,
      })}
    </>
  )
}
