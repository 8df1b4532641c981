import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runBrowserTests } from './e2e.mjs'
import { withModules } from './load-module.mjs'
import { packKit } from './pack-kit.mjs'
import { isMain, ROOT } from './project.mjs'

const CONTRACT = join(ROOT, 'e2e/kit/contract.json')

/** Writes what the program says now into the contract of the kit. */
async function updateContract() {
  await withModules(['/src/testing/contract/make-contract.ts'], ({ contractText }) =>
    writeFile(CONTRACT, /** @type {() => string} */ (contractText)()),
  )
  console.log(`Wrote ${CONTRACT}`)
}

if (isMain(import.meta.url)) {
  const args = process.argv.slice(2)
  if (args.includes('--update')) await updateContract()
  if (args.includes('--check'))
    process.exitCode = await runBrowserTests(['sweeps/empty-project.spec.ts'])
  if (args.length === 0) console.log(`Packed ${await packKit(ROOT)}`)
}
