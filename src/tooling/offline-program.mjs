import { VitePWA } from 'vite-plugin-pwa'

/** What the browser calls the program where it is put on the home screen. */
const MANIFEST = {
  name: '企点选购中心',
  short_name: '企点选购',
  description: '腾讯企点家族产品的选购中心',
  lang: 'zh-CN',
  theme_color: '#ffffff',
  background_color: '#ffffff',
  icons: [{ src: 'icon.svg', type: 'image/svg+xml', sizes: 'any', purpose: 'any' }],
}

/**
 * What keeps the program in the browser: its manifest, and a service worker that knows every file of the build. The
 * worker is written last, because the pages are written after the build and are files of it, too.
 */
export function offlineProgram() {
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/platform/local/offline',
    filename: 'service-worker.ts',
    injectRegister: null,
    manifest: MANIFEST,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,svg,webmanifest}'],
      // It answers where no page is: the shell does that here.
      // Without a network it verifies on the page, by the parts that are there.
      globIgnores: ['404.html', 'service-worker.js', '**/{tell,verify}-worker-*'],
      maximumFileSizeToCacheInBytes: 10 * 1024 * 1024,
    },
  })
  const main = plugins.find(({ name }) => name === 'vite-plugin-pwa')
  const build = plugins.find(({ name }) => name === 'vite-plugin-pwa:build')
  if (!main || !build) throw new Error('vite-plugin-pwa has other plugins than it had.')
  // It would write the worker before there are pages.
  delete build.closeBundle
  return { plugins, write: () => main.api.generateSW() }
}
