import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { industryNames } from '../../blocks/industry-names.ts'
import { materialCopy } from '../../blocks/material-copy.ts'
import { Mobile } from '../../blocks/mobile.tsx'
import { usePackageFacts } from '../../blocks/package-facts.ts'
import { fileFacts } from '../../blocks/uploaded-file.tsx'
import {
  type Application,
  asksForMaterials,
  materialsProfileOf,
  normaliseBasicInfo,
  type WizardStep,
} from '../../domain/applications/index.ts'
import { useCopy } from '../../i18n/language.ts'
import { useProblemWords } from '../../i18n/problem-words.ts'
import { detailsCopy } from './details-copy.ts'

/** Everything that was filled in, each block with its way back to change it. */
export function Answers({ application }: { application: Application }) {
  const copy = useCopy(detailsCopy)
  const packageFacts = usePackageFacts(copy.package, application.package)
  const industries = useCopy(industryNames)
  const info = normaliseBasicInfo(application.info)
  const code = info.region === 'hong-kong' ? copy.fields.brNumber : copy.fields.registrationCode
  return (
    <>
      <Block title={copy.sections.package} step="package" id={application.id}>
        {packageFacts.map(([name, value]) => (
          <Answer key={name} name={name}>
            {value}
          </Answer>
        ))}
      </Block>
      <Block title={copy.sections.enterprise} step="info" id={application.id}>
        <Answer name={copy.fields.enterpriseName}>{info.enterpriseName}</Answer>
        <Answer name={copy.fields.region}>{copy.regions[info.region]}</Answer>
        <Answer name={code}>{info.registrationCode}</Answer>
        <Answer name={copy.fields.industry}>
          {info.industry === '' ? '' : industries[info.industry]}
        </Answer>
      </Block>
      <Block title={copy.sections.contact} step="info" id={application.id}>
        <Answer name={copy.fields.contactName}>{info.contactName}</Answer>
        <Answer name={copy.fields.mobile}>
          <Mobile number={info.mobile} />
        </Answer>
        <Answer name={copy.fields.email}>{info.email}</Answer>
        <Answer name={copy.fields.qq}>{info.qq}</Answer>
        <Answer name={copy.sections.receiver}>
          {info.receiverIsContact ? (
            copy.sameAsContact
          ) : (
            <>
              <Mobile number={info.receiverMobile} /> · {info.receiverEmail}
            </>
          )}
        </Answer>
      </Block>
      {asksForMaterials(materialsProfileOf(application.package)) && (
        <MaterialAnswers application={application} />
      )}
    </>
  )
}

function MaterialAnswers({ application }: { application: Application }) {
  const copy = useCopy(detailsCopy)
  const { names } = useCopy(materialCopy)
  const { named } = useProblemWords()
  const { applicant, name, idNumber, mobile, attachments } = application.materials
  return (
    <Block title={copy.materialsTitle} step="materials" id={application.id}>
      <Answer name={copy.applicant}>{copy.applicants[applicant]}</Answer>
      <Answer name={copy.applicantName}>{name?.masked}</Answer>
      <Answer name={copy.idNumber}>{idNumber?.masked}</Answer>
      <Answer name={copy.applicantMobile}>
        <Mobile number={mobile} />
      </Answer>
      <Answer name={copy.files}>
        {attachments.map((file) => (
          <span key={file.id} className="block">
            {named(names[file.material], fileFacts(file))}
          </span>
        ))}
      </Answer>
    </Block>
  )
}

function Block(props: { title: string; step: WizardStep; id: string; children: ReactNode }) {
  const copy = useCopy(detailsCopy)
  return (
    <section>
      <div className="flex items-baseline justify-between border-line-strong border-b pb-2">
        <h2 className="text-h3">{props.title}</h2>
        <Link to={paths.apply(props.id, props.step)}>{copy.edit}</Link>
      </div>
      <dl>{props.children}</dl>
    </section>
  )
}

function Answer({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-4 border-line border-b py-2.5">
      <dt className="w-36 shrink-0 text-text-2 max-md:w-28">{name}</dt>
      <dd className="min-w-0 wrap-anywhere text-ink">{children}</dd>
    </div>
  )
}
