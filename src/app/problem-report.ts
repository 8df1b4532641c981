import { saveText } from '../blocks/save-file.ts'
import { CATALOGUE_VERSION } from '../domain/catalogue/index.ts'
import { withoutPersonal } from '../domain/identity/index.ts'
import { civilDateTimeOf } from '../domain/shared/instant.ts'
import { namedParts } from '../platform/local/early/program-parts.ts'
import { browserFacts } from '../platform/local/storage/browser-lacks.ts'
import { lastErrors } from './last-errors.ts'
import type { Services } from './services.ts'

/**
 * 「导出问题报告」: an export of all records in which nothing tells of a person or company, with what was done so far, the
 * version, the browser and the last errors. It is opened like any export, and shows the same state.
 */
export async function saveProblemReport({ storeAdmin, clock }: Services): Promise<void> {
  const now = civilDateTimeOf(clock.now())
  const { lines } = await storeAdmin.history().catch(() => ({ lines: [] }))
  const about = {
    now,
    address: location.pathname,
    program: namedParts('program').join(' '),
    catalogue: CATALOGUE_VERSION,
    ...browserFacts(),
    window: `${innerWidth} × ${innerHeight}`,
    storage: storeAdmin.health().mode,
    errors: lastErrors(),
    steps: withoutPersonal(lines),
  }
  const content = withoutPersonal(JSON.parse(await storeAdmin.exportText()))
  const text = JSON.stringify({ ...Object(content), report: about }, null, 1)
  saveText(`qidian-report-${now.replaceAll(/[ :]/g, '-')}.json`, text)
}
