import { expect, it } from 'vitest'
import { whyInstall } from './install-packages.mjs'

const WANTED = {
  '': {},
  'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
  'node_modules/vite/node_modules/x': { version: '1.0.0', integrity: 'sha512-x' },
  'node_modules/native-for-another-system': { version: '1.0.0', optional: true },
}

const INSTALLED = {
  'node_modules/react': { version: '19.3.1', integrity: 'sha512-a' },
  'node_modules/vite/node_modules/x': { version: '1.0.0', integrity: 'sha512-x' },
}

it.each([
  ['nothing is installed', null, 'node_modules is missing or incomplete'],
  ['all is there', INSTALLED, null],
  ['a package was added by hand', { ...INSTALLED, 'node_modules/lighthouse': {} }, null],
  ['a package is missing', { 'node_modules/react': WANTED['node_modules/react'] }, 'x is missing'],
  [
    'a package is older',
    { ...INSTALLED, 'node_modules/react': { version: '19.0.0', integrity: 'sha512-o' } },
    'react is not the version of the lock file',
  ],
  [
    'a package was built anew under the same version',
    { ...INSTALLED, 'node_modules/react': { version: '19.3.1', integrity: 'sha512-b' } },
    'react is not the version of the lock file',
  ],
])('when %s', (_, installed, reason) => {
  expect(whyInstall(WANTED, installed)).toBe(reason)
})
