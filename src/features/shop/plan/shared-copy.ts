import { countWords } from '../../../domain/shared/count-words.ts'
import { defineCopy } from '../../../i18n/language.ts'

/** A plan that came in a link or a file, and what of it could not be read (PLN-02). */
export const sharedCopy = defineCopy({
  zh: {
    lead: { link: '从链接还原，尚未保存。', file: '从文件还原，尚未保存。' },
    refused: {
      link: {
        malformed: '这个链接不完整，无法还原方案',
        'too-long': '这个链接超过 200,000 个字符，不是采购方案的链接',
        'other-version': '这个链接由另一个版本的程序生成，这里不能还原',
      },
      file: {
        malformed: '这个文件不是方案文件，或已损坏',
        'too-long': '这个文件超过 200,000 字节，不是方案文件',
        'other-version': '这个文件由另一个版本的程序生成，这里不能还原',
      },
    },
    next: {
      malformed: '可能复制时漏了一段，或者被改动过。请向发送人要一份新的链接或方案文件。',
      'too-long': '请向发送人要一份新的链接，或选择由「分享链接」下载的方案文件。',
      'other-version': '请刷新页面后再试，或请发送人用当前版本重新分享。',
    },
    unreadable: '浏览器没能读出这个文件，请重新选择。',
    fileHint: '由「分享链接」下载的方案文件。',
    problems: '有些内容无法还原，其余都在：',
    more: (count: number) => `另有 ${count} 处没有逐一列出。`,
    problem: {
      'item-unknown': (text: string) => `项目「${text}」不在现在的价目表里，或被改动过。`,
      'item-unpriced': (text: string, why: string) => `项目「${text}」没有价格：${why}`,
      'too-many-items': (text: string) => `一个变体最多 50 个项目，「${text}」没有列入。`,
      'too-many-variants': (text: string) => `一个方案最多 3 个变体，「${text}」没有列入。`,
      'variant-name': (text: string) =>
        `变体名称「${text}」缺失、重复或超过 20 个字符，已另取名称。`,
      name: () => '方案名称缺失或超过 50 个字符，保存时请另取名称。',
      'made-later': (text: string) => `制作日期 ${text} 晚于今天，已改为今天，有效期从今天起算。`,
      'item-early': (text: string) => `项目「${text}」的付款日期早于制作日期，已改为制作日期。`,
      'item-past': (text: string) =>
        `项目「${text}」的付款日期早于制作日期，到那天已没有价格，没有列入。`,
      'item-far': (text: string) => `项目「${text}」的付款日期在制作日期 10 年以后，没有列入。`,
    },
  },
  en: {
    lead: {
      link: 'Rebuilt from its link, not saved yet.',
      file: 'Rebuilt from its file, not saved yet.',
    },
    refused: {
      link: {
        malformed: 'This link is incomplete, so the plan cannot be rebuilt',
        'too-long': 'This link is longer than 200,000 characters, so it is not that of a plan',
        'other-version': 'This link was made by another version of the program and cannot be read',
      },
      file: {
        malformed: 'This file is not that of a plan, or is damaged',
        'too-long': 'This file is larger than 200,000 bytes, so it is not that of a plan',
        'other-version': 'This file was made by another version of the program and cannot be read',
      },
    },
    next: {
      malformed:
        'A part may have been lost in copying, or it was changed. Ask for the link or the file again.',
      'too-long': 'Ask for the link again, or choose the file that “Share link” downloads.',
      'other-version':
        'Reload the page and try again, or ask the sender to share it again from the current version.',
    },
    unreadable: 'The browser could not read this file; please choose it again.',
    fileHint: 'The file that “Share link” downloads.',
    problems: 'Some of it could not be rebuilt; the rest is here:',
    more: (count) => `${countWords(count, 'more part')}, not listed one by one.`,
    problem: {
      'item-unknown': (text) => `Item “${text}” is not in today’s price list, or was changed.`,
      'item-unpriced': (text, why) => `Item “${text}” has no price: ${why}`,
      'too-many-items': (text) => `A variant has 50 items at most; “${text}” is left out.`,
      'too-many-variants': (text) => `A plan has 3 variants at most; “${text}” is left out.`,
      'variant-name': (text) =>
        `The name “${text}” of a variant is missing, repeated or longer than 20 characters: it got another.`,
      name: () => 'The name is missing or longer than 50 characters: choose one when you save.',
      'made-later': (text) =>
        `The day it was made, ${text}, is later than today: it is now today, and the plan holds from today.`,
      'item-early': (text) =>
        `Item “${text}” was to be paid before the plan was made: it is now paid on that day.`,
      'item-past': (text) =>
        `Item “${text}” was to be paid before the plan was made and has no price on that day: it is left out.`,
      'item-far': (text) =>
        `Item “${text}” is to be paid more than 10 years after the plan was made: it is left out.`,
    },
  },
})
