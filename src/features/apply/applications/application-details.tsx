import type { ReactNode } from 'react'
import { industryNames } from '../../../blocks/industry-names.ts'
import { materialCopy } from '../../../blocks/material-copy.ts'
import { Mobile } from '../../../blocks/mobile.tsx'
import { usePackageFacts } from '../../../blocks/package-facts.ts'
import { Facts, Section } from '../../../blocks/section.tsx'
import { UploadedFile } from '../../../blocks/uploaded-file.tsx'
import {
  type Application,
  asksForMaterials,
  materialsProfileOf,
} from '../../../domain/applications/index.ts'
import { useCopy } from '../../../i18n/language.ts'
import { applicationsCopy } from './copy.ts'

type Fact = readonly [name: string, value: ReactNode]

/** What was filled in so far, masked, and the files until they are deleted (APP-06, MAT-09, MAT-10). */
export function ApplicationDetails({ application }: { application: Application }) {
  const copy = useCopy(applicationsCopy)
  const industries = useCopy(industryNames)
  const { info, materials, request } = application
  const { fields } = copy
  const asks = asksForMaterials(materialsProfileOf(application.package))
  const person: Fact[] = [
    [fields.applicant, materials.name && copy.applicants[materials.applicant]],
    [fields.applicantName, materials.name?.masked],
    [fields.idNumber, materials.idNumber?.masked],
    [
      fields.applicantMobile,
      materials.mobile && <Mobile key="of-applicant" number={materials.mobile} />,
    ],
  ]
  const facts: Fact[] = [
    ...usePackageFacts(fields.package, application.package),
    [fields.enterpriseName, info.enterpriseName],
    [fields.registrationCode, info.registrationCode],
    [fields.industry, info.industry && industries[info.industry]],
    [fields.contact, info.contactName],
    [fields.mobile, info.mobile && <Mobile key="of-contact" number={info.mobile} />],
    [fields.email, info.email],
    [fields.qq, info.qq],
    ...(asks ? person : []),
    [fields.wish, request?.wish],
  ]
  return (
    <>
      <Section title={copy.details}>
        <Facts facts={facts.filter(([, value]) => value)} />
      </Section>
      {asks && materials.attachments.length > 0 && <Files application={application} />}
    </>
  )
}

function Files({ application }: { application: Application }) {
  const copy = useCopy(applicationsCopy)
  const { names } = useCopy(materialCopy)
  const { attachments } = application.materials
  return (
    <Section title={copy.files}>
      {attachments.map((file) => (
        <div key={file.id} className="border-line border-b py-2.5">
          <UploadedFile file={file} name={names[file.material]} />
          {file.deleted && <p className="text-small text-text-3">{copy.deletedFile}</p>}
        </div>
      ))}
    </Section>
  )
}
