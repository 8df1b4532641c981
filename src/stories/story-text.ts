import { type Story, storySchema } from './story.ts'

/** A story's text is larger than this only where somebody means harm. */
export const LARGEST_STORY = 20_000_000

/** The longest fragment of an address that a story travels in, in characters; longer ones are files. */
export const LONGEST_FRAGMENT = 8_000

/** A story compressed for the fragment of an address: base64url of deflated JSON. */
export async function packStory(story: Story): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(story))
  const packed = await bytesOf(
    new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  )
  let text = ''
  for (const byte of packed) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The story in a fragment; null where it is none. */
export async function unpackStory(text: string): Promise<Story | null> {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
    return readStory(new TextDecoder().decode(await bytesOf(stream)))
  } catch {
    return null
  }
}

/** The story in the text of a file; null where it is none. */
export function readStory(text: string): Story | null {
  try {
    const read = storySchema.safeParse(JSON.parse(text))
    return read.success ? read.data : null
  } catch {
    return null
  }
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) break
    size += value.length
    if (size > LARGEST_STORY) throw new Error('Larger than any story')
    parts.push(new Uint8Array(value))
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}
