import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { USE_NEW_VERSION } from './messages.ts'
import { isPageAddress } from './page-address.ts'

/** What a service worker has that a page has not. The list of files is written in by the build. */
declare const self: typeof globalThis & {
  readonly __WB_MANIFEST: Parameters<typeof precacheAndRoute>[0]
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
}

/**
 * Keeps one whole version of the program in the browser: pages and parts always come from the same one. Another version
 * is fetched beside it and takes over only when the customer says so, or when no page of this one is open any more.
 */
precacheAndRoute(self.__WB_MANIFEST, {
  // A page of its own lies in a folder: /help/refunds is /help/refunds/index.html.
  urlManipulation: ({ url }) => [new URL(`${url.pathname.replace(/\/$/, '')}/index.html`, url)],
  // What an address asks for is read by the program.
  ignoreURLParametersMatching: [/./],
})

/** Every other address of a page gets the shell. */
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && isPageAddress(url),
  createHandlerBoundToURL('shell.html'),
)

self.addEventListener('message', ({ data }) => {
  if (data === USE_NEW_VERSION) void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  // The page that brought it works without a network from here on, not only the next one.
  if ('waitUntil' in event && typeof event.waitUntil === 'function') {
    event.waitUntil(self.clients.claim())
  }
})
