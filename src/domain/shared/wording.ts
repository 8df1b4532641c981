/** The same words in both languages of the site; Chinese is the source. */
export type Wording = { readonly zh: string; readonly en: string }
