import type { ReactNode } from 'react'
import { useRun } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { RefusalNotice } from '../../blocks/refusal-notice.tsx'
import { startApplication } from '../../commands/start-application.ts'
import { type Package, pricedPackageSchema } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { useFromHere } from '../../ui/from-here.ts'
import { noteSent, useEntryForm } from '../../ui/use-entry-form.ts'
import { applyCopy } from './copy.ts'
import type { PackageFormOf } from './package-form.tsx'

type FormOfLine = (wired: {
  form: PackageFormOf
  line: Package['line']
  onSubmit: () => Promise<void>
  footer: ReactNode
}) => ReactNode

/**
 * The first step, not saved yet. The first 「下一步」 creates the application, puts its own
 * address in the place of this one in the history, and goes on: Back edits the same application.
 */
export function BuyPage({ first, children }: { first: Package; children: FormOfLine }) {
  const copy = useCopy(applyCopy)
  const fromHere = useFromHere()
  const start = useRun(startApplication, { scope: first.line })
  const form = useEntryForm(pricedPackageSchema, first)

  const submit = async () => {
    const goOn = fromHere()
    const result = await start.run({ package: form.getValues() })
    if (!result.ok) return
    noteSent(form)
    await goOn(paths.apply(result.value, 'package'), { replace: true })
    await goOn(paths.apply(result.value, 'info'))
  }

  return (
    <>
      <RefusalNotice code={start.refusal} />
      {children({
        ...{ form, line: first.line, onSubmit: submit },
        footer: <p className="text-small text-text-3">{copy.notYetSaved}</p>,
      })}
    </>
  )
}
