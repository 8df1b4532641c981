import type { SessionPack } from '../domain/applications/index.ts'
import { defineCopy } from '../i18n/language.ts'

type Pack = Exclude<SessionPack, 'none'>

const zhPacks: Record<Pack, string> = {
  '120k': '12万条',
  '360k': '36万条',
  '960k': '96万条',
  '6000k': '600万条',
}

const enPacks: Record<Pack, string> = {
  '120k': '120,000 sessions',
  '360k': '360,000 sessions',
  '960k': '960,000 sessions',
  '6000k': '6,000,000 sessions',
}

/** What the options of 企业共享服务中心 are called, where they are chosen and where they are shown. */
export const sscOptionNames = defineCopy({
  zh: {
    industry: '行业类型',
    pack: '会话充值包',
    knowledge: '行业知识云',
    none: '不购买',
    packs: zhPacks,
    packsBought: (pack: string, count: string) => `${pack} × ${count} 套`,
  },
  en: {
    industry: 'Robot’s industry',
    pack: 'Session pack',
    knowledge: 'Industry knowledge cloud',
    none: 'None',
    packs: enPacks,
    packsBought: (pack, count) => `${pack} × ${count}`,
  },
})
