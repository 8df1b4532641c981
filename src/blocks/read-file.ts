import { ok, type Result, refuse } from '../domain/shared/result.ts'

/** `gone`: moved or deleted since it was chosen. `changed`: changed since, held by another program, or out of reach. */
export type ReadProblem = 'gone' | 'changed'

export function isReadProblem(code: string): code is ReadProblem {
  return code === 'gone' || code === 'changed'
}

/** The content of a file that the customer chose: the one way to it, whatever the file is for. */
export async function readFile(file: Blob): Promise<Result<Uint8Array<ArrayBuffer>, ReadProblem>> {
  try {
    return ok(new Uint8Array(await file.arrayBuffer()))
  } catch (error) {
    const isGone = error instanceof DOMException && error.name === 'NotFoundError'
    return refuse(isGone ? 'gone' : 'changed')
  }
}
