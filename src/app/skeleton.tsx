import { PageHead } from '../ui/page.tsx'
import type { Shape } from './public-pages.ts'

/** What stands in the place of a page while its program comes: as much as is known of it, and room for the rest. */
export function Skeleton({ head }: Pick<Shape, 'head'>) {
  return (
    <div className="min-h-dvh">
      {head && <PageHead title={head.title} documentTitle={head.title} lead={head.lead} />}
    </div>
  )
}
