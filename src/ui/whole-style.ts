import whole from './base.css?inline'

/**
 * Gives the page every rule that there is. A built page is written with the rules of what it shows, so that it is painted
 * sooner; all of them come with the program, and say of what is shown what those did.
 */
export function addWholeStyle(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(whole)
  document.adoptedStyleSheets.push(sheet)
}
