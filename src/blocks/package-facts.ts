import { namePackage, type Package, type SscPackage } from '../domain/applications/index.ts'
import { KNOWLEDGE_TOPICS } from '../domain/catalogue/index.ts'
import { useCopy, useLanguage } from '../i18n/language.ts'
import { cdpAdviserCopy } from './cdp-adviser-copy.ts'
import { industryNames } from './industry-names.ts'
import { sscOptionNames } from './ssc-option-names.ts'

type PackageFact = readonly [name: string, value: string]

/** What was chosen, and what its name does not tell: options, and what the adviser was asked. */
export function usePackageFacts(label: string, chosen: Package): readonly PackageFact[] {
  const language = useLanguage()
  const sscFacts = useSscFacts()
  const { customers } = useCopy(cdpAdviserCopy)
  const name: PackageFact = [label, namePackage(chosen)[language]]
  if (chosen.line === 'ssc') return [name, ...sscFacts(chosen)]
  if (chosen.line === 'cdp') return [name, [customers, chosen.customers.trim()]]
  return [name]
}

function useSscFacts(): (chosen: SscPackage) => readonly PackageFact[] {
  const names = useCopy(sscOptionNames)
  const language = useLanguage()
  const industries = useCopy(industryNames)
  return ({ industry, pack, packCount, knowledge }) => [
    [names.industry, industries[industry]],
    [
      names.pack,
      pack === 'none' ? names.none : names.packsBought(names.packs[pack], packCount.trim()),
    ],
    [names.knowledge, knowledge === 'none' ? names.none : KNOWLEDGE_TOPICS[knowledge][language]],
  ]
}
