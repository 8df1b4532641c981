import type { Story, StoryStep } from '../../../stories/story.ts'

/** A step at which somebody is told something; `number` counts all steps of the story from 1. */
export type Stop = { readonly number: number; readonly step: StoryStep }

/** Where a tour stops: at what has a caption, in a story without any at its end. */
export function stopsOf({ steps }: Story): readonly Stop[] {
  const all = steps.map((step, at) => ({ number: at + 1, step }))
  const told = all.filter(({ step }) => step.caption !== undefined)
  return told.length > 0 ? told : all.slice(-1)
}

/** Milliseconds that reading takes: 5 characters a second in Chinese, 15 letters in English, and a look at the page. */
export function readingTime(text: string, language: 'zh' | 'en'): number {
  return 4_000 + (text.length * 1_000) / (language === 'zh' ? 5 : 15)
}
