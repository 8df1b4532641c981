import { industryNames } from '../../blocks/industry-names.ts'
import { sscOptionNames } from '../../blocks/ssc-option-names.ts'
import {
  type PackageField,
  ROBOT_INDUSTRIES,
  type RobotIndustry,
  SESSION_PACKS,
  type SessionPack,
  SSC_TOPICS,
  type SscPackage,
} from '../../domain/applications/index.ts'
import { KNOWLEDGE_TOPICS } from '../../domain/catalogue/index.ts'
import type { QuoteRefusal } from '../../domain/pricing/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { QuantityField } from './quantity-field.tsx'
import { sscCopy } from './ssc-copy.ts'

type SscOptionsProps = {
  chosen: SscPackage
  onChange: (chosen: SscPackage) => void
  onLeave: (field: PackageField) => void
  problem: QuoteRefusal | undefined
}

/** 行业类型 of the robot, and what may be bought along once: sessions and knowledge (CAT-07, CAT-10). */
export function SscOptions({ chosen, onChange, onLeave, problem }: SscOptionsProps) {
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
        <SelectField
          id="industry"
          label={names.industry}
          hint={copy.industryHint}
          value={chosen.industry}
          // Its options are these very values; the browser forgets their type.
          onChange={(event) =>
            onChange({ ...chosen, industry: event.target.value as RobotIndustry })
          }
          options={ROBOT_INDUSTRIES.map((value) => ({ value, label: industries[value] }))}
        />
      </div>
      <h2 className="mt-10 mb-4 text-h3 max-md:mt-8">{copy.optional}</h2>
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        <SelectField
          id="pack"
          label={names.pack}
          hint={copy.packHint}
          value={chosen.pack}
          // As above.
          onChange={(event) => onChange({ ...chosen, pack: event.target.value as SessionPack })}
          options={SESSION_PACKS.map((value) => ({ value, label: packName(value) }))}
        />
        <QuantityField
          field="packCount"
          value={chosen.packCount}
          onChange={(packCount) => onChange({ ...chosen, packCount })}
          onLeave={onLeave}
          problem={problem}
          hint={chosen.pack === 'none' ? copy.packCountHint : undefined}
        />
        <SelectField
          id="knowledge"
          label={names.knowledge}
          value={chosen.knowledge}
          onChange={(event) =>
            // As above.
            onChange({ ...chosen, knowledge: event.target.value as SscPackage['knowledge'] })
          }
          options={SSC_TOPICS.map((value) => ({ value, label: topicName(value) }))}
          wrapperClassName="lg:col-start-1"
        />
      </div>
      {chosen.knowledge !== 'none' && (
        <div className="mt-4">
          <Notice role="status">{copy.coldStart}</Notice>
        </div>
      )}
    </>
  )
}
