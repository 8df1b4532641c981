import * as z from 'zod/mini'
import { PAGE_INPUT, type Page, type PageInput, pageOf } from '../api/page.ts'
import { query } from '../api/query.ts'
import {
  enWords,
  type Message,
  newestMessageFirst,
  zhWords,
} from '../domain/notifications/index.ts'
import { rememberEach } from '../domain/shared/remember.ts'
import { findsIn, foldTexts } from '../domain/shared/search-text.ts'

/** A page of the messages, the newest first; the search finds what a message says in either language (MSG-01). */
export const listMessages = query<
  { readonly q: string } & PageInput,
  Page<Message> & { readonly unread: number }
>({
  name: 'list-messages',
  input: z.object({ q: z.string(), ...PAGE_INPUT }),
  reads: ['message'],
  view: (records, input) => {
    const all = records.list('message')
    // What thousands of messages say is worked out only where it is searched.
    const found = input.q
      ? newest(all).filter((message) => findsIn(input.q, textsOf(message)))
      : newest(all)
    const unread = all.filter((message) => message.readAt === null).length
    return { ...pageOf(found, input, all.length), unread }
  },
})

const newest = rememberEach((messages: readonly Message[]) => messages.toSorted(newestMessageFirst))

const textsOf = rememberEach(({ kind, facts }: Message) => {
  const told = [zhWords, enWords].map((words) => words[kind](facts))
  return foldTexts(told.flatMap(({ title, body }) => [title, body]))
})
