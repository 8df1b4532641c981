/** A picture or a text that somebody opens by itself: such a file is asked for in the network. */
const FILE = /\.(?!html$)[^./]+$/

/** Whether an address that is opened is that of a page, whatever it asks for besides: `?chosen=P1.P2` is no file. */
export function isPageAddress({ pathname }: Pick<URL, 'pathname'>): boolean {
  return !FILE.test(pathname)
}
