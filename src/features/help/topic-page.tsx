import type { ReactNode } from 'react'
import { type HelpTopic, paths } from '../../app/paths.ts'
import { RuleList } from '../../blocks/rule-list.tsx'
import { Section } from '../../blocks/section.tsx'
import { GUIDES } from '../../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../../i18n/language.ts'
import { TextLink } from '../../ui/button.tsx'
import { JumpLinks } from '../../ui/jump-links.tsx'
import { PageHead } from '../../ui/page.tsx'
import { ArrearsTopic } from './arrears-topic.tsx'
import { helpCopy } from './copy.ts'
import { ExamplesTopic } from './examples-topic.tsx'
import { materialsHelpCopy } from './materials-copy.ts'
import { MaterialsTopic } from './materials-topic.tsx'
import { PricingTopic } from './pricing-topic.tsx'
import { purchaseCopy } from './purchase-copy.ts'
import { PurchaseTopic } from './purchase-topic.tsx'
import { RefundsTopic } from './refunds-topic.tsx'
import { termsCopy } from './terms-copy.ts'
import { TOPICS } from './topics.ts'

const BODIES: Record<HelpTopic, () => ReactNode> = {
  pricing: () => <PricingTopic />,
  examples: () => <ExamplesTopic />,
  online: () => <PurchaseTopic line="online" />,
  phone: () => <PurchaseTopic line="phone" />,
  robot: () => <PurchaseTopic line="robot" />,
  ssc: () => <PurchaseTopic line="ssc" />,
  cdp: () => <PurchaseTopic line="cdp" />,
  pv: () => <PurchaseTopic line="pv" />,
  interop: () => <PurchaseTopic line="interop" />,
  materials: () => <MaterialsTopic />,
  arrears: () => <ArrearsTopic />,
  refunds: () => <RefundsTopic />,
}

/** One topic: its own part, the rules it rests on, and where its facts come from (HLP-01, HLP-02). */
export function TopicPage({ topic }: { topic: HelpTopic }) {
  const copy = useCopy(helpCopy)
  const { title, lead } = copy.topics[topic]
  return (
    <>
      <PageHead
        title={title}
        documentTitle={`${title} · ${copy.title}`}
        lead={lead}
        trail={<TextLink to={paths.help}>{copy.title}</TextLink>}
      />
      <JumpLinks titles={[...useTitles(topic), copy.rules, copy.sources]} />
      <div className="grid max-w-[920px] gap-10">
        {BODIES[topic]()}
        <Section title={copy.rules}>
          <div className="pt-4">
            <RuleList ids={TOPICS[topic].rules} />
          </div>
        </Section>
        <Sources topic={topic} />
      </div>
    </>
  )
}

/** The parts of a topic of its own, in their order. */
function useTitles(topic: HelpTopic): readonly string[] {
  const help = useCopy(helpCopy)
  const buying = useCopy(purchaseCopy)
  const materials = useCopy(materialsHelpCopy)
  const terms = useCopy(termsCopy)
  switch (topic) {
    case 'pricing':
    case 'examples':
      return []
    case 'materials':
      return [materials.matrix, materials.requirements, materials.industries, materials.keeping]
    case 'arrears':
      return [terms.arrears, terms.marketing]
    case 'refunds':
      return [terms.refunds, terms.pvHow]
    default:
      return [buying.steps, buying.who, buying.materials, help.prices]
  }
}

/** Each guide chapter with its date, and that the contract prevails (HLP-02). */
function Sources({ topic }: { topic: HelpTopic }) {
  const copy = useCopy(helpCopy)
  const language = useLanguage()
  return (
    <Section title={copy.sources}>
      <ul className="pt-3 text-small">
        {TOPICS[topic].sources.map(([guide, chapter]) => (
          <li key={guide + chapter}>
            {copy.source(GUIDES[guide].name[language], copy.chapters[chapter])}{' '}
            <span className="text-text-3">{copy.updated(GUIDES[guide].updated[chapter])}</span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-small text-ink">{copy.contract}</p>
    </Section>
  )
}
