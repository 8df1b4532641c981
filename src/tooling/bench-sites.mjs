import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join, resolve } from 'node:path'
import sirv from 'sirv'
import { build } from 'vite'
import { compressFiles } from './compress-files.mjs'
import { CACHE, ROOT } from './project.mjs'

const FOLDER = join(CACHE, 'bench')

/** What any page has: a heading, a sentence, a field and a button. */
const WORDS = [
  '选购中心',
  '价格可解释，资料一次填好，开通后续费、增购、退款、开票都在这里。',
  '下一步',
]

/** A page without any script: nothing that shows the same can be there sooner. */
const BARE = page(
  `<h1>${WORDS[0]}</h1><p>${WORDS[1]}</p><label>企业名称 <input></label> <button type="button">${WORDS[2]}</button>`,
)

const HELLO = `
import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
function Page() {
  const [name, setName] = useState('')
  const [isOpen, setOpen] = useState(false)
  return h('main', null, h('h1', null, '${WORDS[0]}'), h('p', null, '${WORDS[1]}'),
    h('label', null, '企业名称 ', h('input', { value: name, onChange: (event) => setName(event.target.value) })),
    h('button', { type: 'button', onClick: () => setOpen(!isOpen) }, '${WORDS[2]}'),
    isOpen && h('p', null, '${WORDS[1]}'))
}
createRoot(document.getElementById('root')).render(h(Page))
`

/**
 * @typedef {{ name: string, url: string }} Measured
 * @typedef {{ pages: Measured[], stop: () => void }} Served
 */

/**
 * Builds a bare static page and the smallest page of React, and serves them beside the builds of other programs.
 *
 * @param {readonly string[]} peers folders of builds; `DIR=/address` measures that page of it
 * @returns {Promise<Served>}
 */
export async function serveOthers(peers) {
  await rm(FOLDER, { recursive: true, force: true })
  const bare = join(FOLDER, 'bare')
  await write(bare, 'index.html', BARE)
  const hello = await buildHello()
  const others = peers.map((peer) => {
    const [folder = '', address = '/'] = peer.split('=')
    return { name: peer, folder: resolve(folder), address }
  })
  const all = [
    { name: 'bare static page', folder: bare, address: '/' },
    { name: 'React hello', folder: hello, address: '/' },
    ...others,
  ]
  const served = await Promise.all(all.map(serveFolder))
  return {
    pages: served.map(({ name, url }) => ({ name, url })),
    stop: () => {
      for (const { stop } of served) stop()
    },
  }
}

async function buildHello() {
  const source = join(FOLDER, 'hello-source')
  await write(source, 'main.js', HELLO)
  const script = '<div id="root"></div><script type="module" src="/main.js"></script>'
  await write(source, 'index.html', page(script))
  const outDir = join(FOLDER, 'hello')
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    resolve: {
      alias: Object.fromEntries(
        ['react', 'react-dom'].map((name) => [name, join(ROOT, 'node_modules', name)]),
      ),
    },
    build: { outDir, modulePreload: { polyfill: false } },
  })
  return outDir
}

/**
 * Compressed beforehand, as a good host would send it; a copy, for the folder is not ours.
 *
 * @param {{ name: string, folder: string, address: string }} site
 */
async function serveFolder({ name, folder, address }, place = 0) {
  const copy = join(FOLDER, `served-${place}`)
  await cp(folder, copy, { recursive: true })
  await compressFiles(copy)
  const server = createServer(sirv(copy, { brotli: true, gzip: true, etag: true, single: true }))
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const at = server.address()
  const port = typeof at === 'object' ? at?.port : undefined
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  return { name, url: `http://127.0.0.1:${port}${address}`, stop }
}

/** @param {string} body */
function page(body) {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${WORDS[0]}</title>`,
  ]
  return `<!doctype html><html lang="zh-CN"><head>${head.join('')}</head><body>${body}</body></html>`
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} text
 */
async function write(folder, name, text) {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), text)
}
