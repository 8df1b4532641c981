import { memo } from 'react'
import { useKeeping } from '../../app/hooks.ts'
import { paths } from '../../app/paths.ts'
import { cdpAdviserCopy } from '../../blocks/cdp-adviser-copy.ts'
import { ChangedElsewhere } from '../../blocks/changed-elsewhere.tsx'
import { sscOptionNames } from '../../blocks/ssc-option-names.ts'
import { saveApplication } from '../../commands/save-application.ts'
import {
  type Application,
  type Package,
  pricedPackageSchema,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { useFromHere } from '../../ui/from-here.ts'
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
  const { save, saveLeaving } = useKeeping(saveApplication, `package ${id}`)
  const shared = useSharedForm(pricedPackageSchema, application.package, {
    save: (changed) => save({ id, content: { package: changed } }),
    saveLeaving: (changed) => saveLeaving({ id, content: { package: changed } }),
  })
  return (
    <KeptPackage application={useSteady(application, ['package', 'updatedAt'])} shared={shared} />
  )
}

/** The fields that somebody types. */
const NUMBERS: readonly string[] = [
  ...['users', 'boosters', 'customers', 'employees', 'experts', 'tickets', 'robots', 'packCount'],
]

/** What the fields are called. */
function usePackageNames() {
  const copy = useCopy(applyCopy)
  const { industry, pack } = useCopy(sscOptionNames)
  const { customers } = useCopy(cdpAdviserCopy)
  const names: Readonly<Record<string, string>> = {
    ...copy.fields,
    ...{ industry, pack, customers, years: copy.years },
  }
  return (field: string) => names[field] ?? field
}

type KeptPackageProps = { application: Application; shared: SharedForm<Package> }

const KeptPackage = memo(function KeptPackage({ application, shared }: KeptPackageProps) {
  const copy = useCopy(applyCopy)
  const nameOf = usePackageNames()
  const fromHere = useFromHere()
  const { form, edits } = shared
  const { line } = application.package
  const next = async () => {
    const goOn = fromHere()
    if ((await edits.flush()) === 'saved') await goOn(paths.apply(application.id, 'info'))
  }
  const wired = {
    ...{ form, line, title: copy.steps.package, onSubmit: next },
    footer: <SavedState edits={edits} />,
    savesItself: true,
  }
  const notices = (
    <>
      <ReturnedNotice application={application} page="package" />
      <ChangedElsewhere elsewhere={edits.elsewhere} nameOf={nameOf} texts={NUMBERS} />
    </>
  )
  switch (line) {
    case 'ssc':
      return (
        <PackageForm
          {...wired}
          Fields={SscPackageFields}
          intro={
            <>
              {notices}
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
              {notices}
              <CdpIntro form={form} />
            </>
          }
        />
      )
    default:
      return <PackageForm {...wired} Fields={UserPackageFields} intro={notices} />
  }
})
