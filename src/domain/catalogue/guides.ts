import type { Wording } from '../shared/wording.ts'

/** A chapter of a guide that says when it was last changed. */
export type GuideChapter = 'billing' | 'purchase' | 'arrears' | 'refunds'

type Guide = {
  readonly name: Wording
  /** 「最近更新时间」 of each chapter, as the guide writes it. */
  readonly updated: Readonly<Record<GuideChapter, string>>
}

/** The purchase guides that the facts come from, with the dates of their chapters (HLP-02). */
export const GUIDES = {
  CS: {
    name: { zh: '腾讯企点客服购买指南', en: 'Tencent Qidian Customer Service purchase guide' },
    updated: {
      billing: '2022-06-10 16:07:21',
      purchase: '2022-06-10 16:07:27',
      arrears: '2022-01-18 15:16:34',
      refunds: '2022-04-08 18:04:54',
    },
  },
  SSC: {
    name: { zh: '企业共享服务中心购买指南', en: 'Shared Service Centre purchase guide' },
    updated: {
      billing: '2022-10-18 15:20:02',
      purchase: '2023-02-16 15:47:42',
      arrears: '2022-10-18 14:32:42',
      refunds: '2022-10-18 14:32:42',
    },
  },
  CDP: {
    name: { zh: '客户数据平台购买指南', en: 'Customer Data Platform purchase guide' },
    updated: {
      billing: '2024-06-04 14:27:41',
      purchase: '2024-07-24 15:00:41',
      arrears: '2024-06-04 14:27:41',
      refunds: '2024-06-04 14:27:41',
    },
  },
  MKT: {
    name: { zh: '腾讯企点营销通购买指南', en: 'Tencent Qidian Marketing purchase guide' },
    updated: {
      billing: '2024-03-20 10:06:21',
      purchase: '2023-10-20 15:00:24',
      arrears: '2023-10-20 15:00:24',
      refunds: '2024-01-09 17:26:01',
    },
  },
} as const satisfies Record<string, Guide>

/** The id of a guide, as rules name their source. */
export type GuideId = keyof typeof GUIDES
