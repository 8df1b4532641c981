/** Said to a version that waits: it takes over now. */
export const USE_NEW_VERSION = 'use-new-version'
