import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import type { Application } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { applyCopy } from './copy.ts'
import { useSaveApplication } from './mutations.ts'
import { PackageForm } from './package-form.tsx'
import { SavedState } from './saved-state.tsx'
import { useAutosave } from './use-autosave.ts'

export function PackageStep({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  const navigate = useNavigate()
  const { run } = useSaveApplication(application.id)
  const { state, save, flush } = useAutosave(run)
  const goOn = async () => {
    if ((await flush()) === 'saved') await navigate(paths.apply(application.id, 'info'))
  }
  return (
    <PackageForm
      title={copy.steps.package}
      initial={application.package}
      onChange={(chosen) => save({ package: chosen })}
      onSubmit={goOn}
      footer={<SavedState state={state} />}
    />
  )
}
