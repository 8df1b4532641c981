import { industryNames } from '../../blocks/industry-names.ts'
import { sscOptionNames } from '../../blocks/ssc-option-names.ts'
import {
  ROBOT_INDUSTRIES,
  SESSION_PACKS,
  type SessionPack,
  SSC_TOPICS,
  type SscPackage,
} from '../../domain/applications/index.ts'
import { KNOWLEDGE_TOPICS } from '../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { FormSelectField, useFormPart } from '../../ui/form.tsx'
import { Notice } from '../../ui/notice.tsx'
import type { PackageFieldsProps } from './package-form.tsx'
import { QuantityField } from './quantity-field.tsx'
import { sscCopy } from './ssc-copy.ts'

/** A list holds its own options only: nothing can be wrong with them. */
const say = (problem: string) => problem

/** 行业类型 of the robot, and what may be bought along once: sessions and knowledge (CAT-07, CAT-10). */
export function SscOptions({ form }: PackageFieldsProps) {
  const copy = useCopy(sscCopy)
  const names = useCopy(sscOptionNames)
  const language = useLanguage()
  const industries = useCopy(industryNames)
  const packName = (pack: SessionPack) => (pack === 'none' ? names.none : names.packs[pack])
  const topicName = (topic: SscPackage['knowledge']) =>
    topic === 'none' ? names.none : KNOWLEDGE_TOPICS[topic][language]
  return (
    <>
      <div className="mt-6 grid gap-x-10 lg:grid-cols-2">
        <FormSelectField
          {...{ form, say, name: 'industry', label: names.industry, hint: copy.industryHint }}
          options={ROBOT_INDUSTRIES.map((value) => ({ value, label: industries[value] }))}
        />
      </div>
      <h2 className="mt-10 mb-4 text-h3 max-md:mt-8">{copy.optional}</h2>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <FormSelectField
          {...{ form, say, name: 'pack', label: names.pack, hint: copy.packHint }}
          deps={['packCount']}
          options={SESSION_PACKS.map((value) => ({ value, label: packName(value) }))}
        />
        <PackCount form={form} />
        <FormSelectField
          {...{ form, say, name: 'knowledge', label: names.knowledge }}
          options={SSC_TOPICS.map((value) => ({ value, label: topicName(value) }))}
          wrapperClassName="lg:col-start-1"
        />
      </div>
      <ColdStart form={form} />
    </>
  )
}

function PackCount({ form }: PackageFieldsProps) {
  const copy = useCopy(sscCopy)
  const hasPack = useFormPart(form, (chosen) => chosen.line === 'ssc' && chosen.pack !== 'none')
  return (
    <QuantityField form={form} field="packCount" hint={hasPack ? undefined : copy.packCountHint} />
  )
}

function ColdStart({ form }: PackageFieldsProps) {
  const copy = useCopy(sscCopy)
  const hasTopic = useFormPart(
    form,
    (chosen) => chosen.line === 'ssc' && chosen.knowledge !== 'none',
  )
  if (!hasTopic) return null
  return (
    <div className="mt-4">
      <Notice role="status">{copy.coldStart}</Notice>
    </div>
  )
}
