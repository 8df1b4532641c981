import { useNavigate } from 'react-router'
import { paths } from '../../app/paths.ts'
import type { Application } from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { CdpIntro } from './cdp-intro.tsx'
import { CdpPackageFields } from './cdp-package-fields.tsx'
import { applyCopy } from './copy.ts'
import { useSaveApplication } from './mutations.ts'
import { PackageForm } from './package-form.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { SavedState } from './saved-state.tsx'
import { SscIntro } from './ssc-intro.tsx'
import { SscPackageFields } from './ssc-package-fields.tsx'
import { useSharedFields } from './use-shared-fields.ts'
import { UserPackageFields } from './user-package-fields.tsx'

/** 选择套餐信息 of a kept application: every line has its own fields, all else is one. */
export function PackageStep({ application }: { application: Application }) {
  const copy = useCopy(applyCopy)
  const navigate = useNavigate()
  const { run } = useSaveApplication(application.id)
  const fields = useSharedFields(application.package, (changed) => run({ package: changed }))
  const goOn = async () => {
    if ((await fields.flush()) === 'saved') await navigate(paths.apply(application.id, 'info'))
  }
  const wired = {
    title: copy.steps.package,
    onChange: fields.change,
    onSubmit: goOn,
    footer: <SavedState state={fields.state} />,
  }
  const chosen = fields.values
  const returned = <ReturnedNotice application={application} />
  switch (chosen.line) {
    case 'ssc':
      return (
        <PackageForm
          {...wired}
          chosen={chosen}
          Fields={SscPackageFields}
          intro={() => (
            <>
              {returned}
              <SscIntro />
            </>
          )}
        />
      )
    case 'cdp':
      return (
        <PackageForm
          {...wired}
          chosen={chosen}
          Fields={CdpPackageFields}
          intro={(now) => (
            <>
              {returned}
              <CdpIntro chosen={now} />
            </>
          )}
        />
      )
    default:
      return (
        <PackageForm {...wired} chosen={chosen} Fields={UserPackageFields} intro={() => returned} />
      )
  }
}
