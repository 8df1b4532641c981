import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { CACHE, ROOT } from './project.mjs'
import { runCommand, runNode, runNpm } from './run-command.mjs'

const SOURCE = join(ROOT, 'e2e/kit')
const STAGE = join(CACHE, 'kit')

/** The name under which an empty project imports the kit. */
const KIT_NAME = 'qidian-checks'

/**
 * Packs the kit into a tarball that needs nothing besides Playwright: one file of JavaScript, its types, the contract,
 * the examples and how to use it.
 *
 * @param {string} folder where the tarball goes
 * @returns {Promise<string>} its path
 */
export async function packKit(folder) {
  await rm(STAGE, { recursive: true, force: true })
  await mkdir(join(STAGE, 'examples'), { recursive: true })
  await bundle()
  await writeTypes()
  await cp(join(SOURCE, 'contract.json'), join(STAGE, 'contract.json'))
  await cp(join(SOURCE, 'README.md'), join(STAGE, 'README.md'))
  await writeExamples()
  await writeFile(join(STAGE, 'package.json'), JSON.stringify(await manifest(), null, 2))
  const packing = ['pack', STAGE, '--pack-destination', folder, '--json', '--offline']
  const { code, output } = await runNpm(packing, { capture: true })
  if (code !== 0) throw new Error(`The kit could not be packed:\n${output}`)
  /** @type {{ filename: string }[]} */
  const [packed] = JSON.parse(output.slice(output.indexOf('[')))
  return join(folder, packed?.filename ?? '')
}

async function bundle() {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target: 'node20',
      minify: false,
      outDir: STAGE,
      emptyOutDir: false,
      ssr: join(SOURCE, 'index.ts'),
      rolldownOptions: {
        external: [/^node:/, '@playwright/test'],
        output: { format: 'es', entryFileNames: 'index.js', codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  })
}

async function writeTypes() {
  const types = ['--outDir', join(STAGE, 'types'), '--rootDir', ROOT]
  const { code, output } = await runNode(
    [
      'node_modules/typescript/bin/tsc',
      ...['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--ignoreConfig'],
      ...['--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler'],
      ...['--lib', 'es2023,dom,dom.iterable', '--types', 'node', '--strict', '--skipLibCheck'],
      ...['--allowImportingTsExtensions', '--resolveJsonModule', '--noUncheckedIndexedAccess'],
      ...types,
      'e2e/kit/index.ts',
    ],
    { capture: true },
  )
  if (code !== 0) throw new Error(`The types of the kit could not be written:\n${output}`)
  // What a type says of the contract, its text says: the declarations name the file beside them.
  await cp(join(SOURCE, 'contract.json'), join(STAGE, 'types/e2e/kit/contract.json'))
}

/** The examples as a project of its own has them. */
async function writeExamples() {
  const folder = join(SOURCE, 'examples')
  for (const name of await readdir(folder)) {
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(
      join(STAGE, 'examples', name),
      text.replaceAll("'../index.ts'", `'${KIT_NAME}'`),
    )
  }
}

async function manifest() {
  const { version, license } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  return {
    ...{ name: KIT_NAME, version, license, type: 'module' },
    description:
      'What checks of the 企点选购中心 need: worlds, its calendar, page objects, samples',
    exports: {
      '.': { types: './types/e2e/kit/index.d.ts', default: './index.js' },
      './contract.json': './contract.json',
    },
    peerDependencies: { '@playwright/test': '>=1.50.0' },
  }
}

/**
 * Makes an empty project that has the kit: what `npm init` and `npm install <tarball>` make, without the network.
 *
 * @param {string} folder an empty folder
 * @param {string} tarball
 * @returns {Promise<string>} where the kit lies then
 */
export async function installKit(folder, tarball) {
  const place = join(folder, 'node_modules', KIT_NAME)
  await mkdir(place, { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "name": "checks", "private": true }\n')
  const unpacking = ['-xzf', tarball, '-C', place, '--strip-components', '1']
  const { code, output } = await runCommand('tar', unpacking, { capture: true })
  if (code !== 0) throw new Error(`${tarball} could not be unpacked:\n${output}`)
  return place
}
