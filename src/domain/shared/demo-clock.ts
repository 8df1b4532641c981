import * as z from 'zod/mini'

/** How far the demo tools have moved this world's clock, in milliseconds; negative in a past world. */
export const demoClockSchema = z.object({ id: z.literal('main'), offset: z.int() })

export type DemoClock = z.infer<typeof demoClockSchema>
