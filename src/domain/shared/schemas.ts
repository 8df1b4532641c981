import * as z from 'zod/mini'
import { type CivilDate, isCivilDate } from './civil-date.ts'
import { isYuan, type Yuan } from './money.ts'

/** Words in both languages as they are stored. */
export const wordingSchema = z.object({ zh: z.string(), en: z.string() })

/** An exact amount in 元 as it is stored: a decimal string with two decimals (PRC-12). */
export const yuanSchema = z.custom<Yuan>(isYuan, 'not-an-amount')

/** A civil date in Asia/Shanghai as it is stored: YYYY-MM-DD. */
export const civilDateSchema = z.custom<CivilDate>(isCivilDate, 'not-a-date')

/** An instant as it is stored: whole milliseconds since the epoch. */
export const instantSchema = z.int()
