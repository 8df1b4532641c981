import { memo } from 'react'
import { useNavigate } from 'react-router'
import { useKeeping } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { saveApplication } from '../../commands/save-application.ts'
import {
  type Application,
  type Package,
  pricedPackageSchema,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { CdpIntro } from './cdp-intro.tsx'
import { CdpPackageFields } from './cdp-package-fields.tsx'
import { applyCopy } from './copy.ts'
import { PackageForm } from './package-form.tsx'
import { ReturnedNotice } from './returned-notice.tsx'
import { SavedState } from './saved-state.tsx'
import { SscIntro } from './ssc-intro.tsx'
import { SscPackageFields } from './ssc-package-fields.tsx'
import { type SharedForm, useSharedForm } from './use-shared-form.ts'
import { useSteady } from './use-steady.ts'
import { UserPackageFields } from './user-package-fields.tsx'

/** 选择套餐信息 of a kept application: every line has its own fields, all else is one. */
export function PackageStep({ application }: { application: Application }) {
  const { id } = application
  const save = useKeeping(saveApplication, `package ${id}`)
  const shared = useSharedForm(pricedPackageSchema, application.package, (changed) =>
    save({ id, content: { package: changed } }),
  )
  return (
    <KeptPackage application={useSteady(application, ['package', 'updatedAt'])} shared={shared} />
  )
}

type KeptPackageProps = { application: Application; shared: SharedForm<Package> }

const KeptPackage = memo(function KeptPackage({ application, shared }: KeptPackageProps) {
  const copy = useCopy(applyCopy)
  const navigate = useNavigate()
  const { form, edits } = shared
  const { line } = application.package
  const goOn = async () => {
    if ((await edits.flush()) === 'saved') await navigate(paths.apply(application.id, 'info'))
  }
  const wired = {
    ...{ form, line, title: copy.steps.package, onSubmit: goOn },
    footer: <SavedState edits={edits} />,
  }
  const returned = <ReturnedNotice application={application} page="package" />
  switch (line) {
    case 'ssc':
      return (
        <PackageForm
          {...wired}
          Fields={SscPackageFields}
          intro={
            <>
              {returned}
              <SscIntro />
            </>
          }
        />
      )
    case 'cdp':
      return (
        <PackageForm
          {...wired}
          Fields={CdpPackageFields}
          intro={
            <>
              {returned}
              <CdpIntro form={form} />
            </>
          }
        />
      )
    default:
      return <PackageForm {...wired} Fields={UserPackageFields} intro={returned} />
  }
})
