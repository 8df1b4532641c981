import { withoutInvisible } from './typed-text.ts'

/** An ampersand as pages write it, and as it comes along when their source is copied. */
const WRITTEN_AMPERSAND = /&(?:amp;|#38;|#x26;)+/gi
/** What somebody searches for is theirs, whatever it ends with. */
const ENDS_WITH_SEARCH = /(?:^|&)q=[^&]*$/
/** The file that a host keeps a page in. */
const FILE_OF_PAGE = /\/index\.html$/
/** What ends the sentence in which a link was sent, and is no part of it. */
const AFTER_LINK = /[\s\p{Cf}。．｡，、；：！？.,;:!?&<>()（）[\]【】「」『』《》〈〉“”‘’"']+$/u

/**
 * A path and query as they were meant: nothing unseen, no ampersand written out, and without the full stop, bracket or
 * quotation mark of the sentence around it; a page, where its file was named. An address that needs none of it stays as
 * it is. Never throws.
 */
export function readTypedAddress(address: string): string {
  const [path = '', ...queries] = withoutInvisible(address)
    .replaceAll(WRITTEN_AMPERSAND, '&')
    .split('?')
  if (queries.length === 0) return trimmed(path).replace(FILE_OF_PAGE, '/')
  const query = queries.join('?')
  return `${path.replace(FILE_OF_PAGE, '/')}?${ENDS_WITH_SEARCH.test(query) ? query : trimmed(query)}`
}

/** The end may be written as it is, or in the form that addresses give to what is not ASCII. */
function trimmed(text: string): string {
  const plain = text.replace(
    /(?:%(?:E2|E3|EF)%[89AB][0-9A-F]%[89AB][0-9A-F]|%(?:20|22|26|29|3E|5D))+$/i,
    decoded,
  )
  const meant = plain.replace(AFTER_LINK, '')
  return meant === plain ? text : meant
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
