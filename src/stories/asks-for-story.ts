/** What the fragment of an address begins with that carries a story. */
export const FRAGMENT = '#story='

/** Whether an address asks for a story at all. */
export function asksForStory({ searchParams, hash }: URL): boolean {
  return searchParams.has('scenario') || searchParams.has('story') || hash.startsWith(FRAGMENT)
}
