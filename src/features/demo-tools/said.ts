/** What was said last of a tab: that something is done, or why it is not. */
export type Said = { readonly done: string } | { readonly problem: string }
