import { type ESTree, type ParseResult, parseSync, Visitor } from 'vite'

/** A module named by a file: static, dynamic, type-only, re-exported or required. */
export type Import = { readonly specifier: string; readonly line: number }

/** Something a file uses, by its full name (`Math.random`, `new Date`) or its comment. */
export type Use = { readonly name: string; readonly line: number }

/** What the rules of the architecture need to know about a file. */
export type Source = {
  readonly path: string
  readonly lines: number
  readonly imports: readonly Import[]
  readonly uses: readonly Use[]
  readonly comments: readonly Use[]
}

/** The specifier of an import that no reader can follow: `import(name)`. */
export const COMPUTED = '(computed)'

/**
 * Reads a TypeScript or JavaScript file with the parser that Vite itself uses, types included.
 *
 * @throws when the file cannot be parsed: a file that is not understood is not a file that passes
 */
export function readSource(path: string, text: string): Source {
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length
  const imports: Import[] = []
  const uses: Use[] = []

  const addImport = (specifier: string, at: number) => {
    imports.push({ specifier, line: lineOf(at) })
  }
  const addUse = (name: string | null, at: number) => {
    if (name !== null) uses.push({ name: name.replace(GLOBAL_OBJECT, ''), line: lineOf(at) })
  }

  for (const { value, start } of staticRequests(module)) addImport(value, start)
  new Visitor({
    ImportExpression: ({ source, start }) => addImport(literal(source) ?? COMPUTED, start),
    TSImportType: ({ source, start }) => addImport(source.value, start),
    TSImportEqualsDeclaration: ({ moduleReference, start }) => {
      if (moduleReference.type === 'TSExternalModuleReference') {
        addImport(moduleReference.expression.value, start)
      }
    },
    CallExpression: ({ callee, arguments: args, start }) => {
      if (callee.type !== 'Identifier') return
      const [first] = args
      if (callee.name === 'require') addImport(literal(first) ?? COMPUTED, start)
      else addUse(callee.name, start)
    },
    NewExpression: ({ callee, start }) => {
      const name = dottedName(callee)
      addUse(name === null ? null : `new ${name.replace(GLOBAL_OBJECT, '')}`, start)
    },
    MemberExpression: (node) => addUse(dottedName(node), node.start),
    VariableDeclarator: ({ id, init, start }) => {
      for (const name of destructured(id, init)) addUse(name, start)
    },
  }).visit(program)

  return {
    path,
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    imports,
    uses,
    comments: comments.map(({ value, start }) => ({ name: value, line: lineOf(start) })),
  }
}

/** What `import … from` and `export … from` name, types included. */
function staticRequests({ staticImports, staticExports }: ParseResult['module']) {
  const exported = staticExports.flatMap(({ entries }) => entries.map((e) => e.moduleRequest))
  const imported = staticImports.map(({ moduleRequest }) => moduleRequest)
  return [...imported, ...exported].filter((request) => request !== null)
}

/** `window.localStorage` is `localStorage` by another name. */
const GLOBAL_OBJECT = /^(?:globalThis|window|self)\./

/** `a.b.c` for plain property chains, null for anything else. */
function dottedName(node: ESTree.Expression): string | null {
  if (node.type === 'Identifier') return node.name
  if (node.type === 'MetaProperty') return `${node.meta.name}.${node.property.name}`
  if (node.type !== 'MemberExpression' || node.object.type === 'Super') return null
  const object = dottedName(node.object)
  if (object === null) return null
  if (!node.computed) return `${object}.${node.property.name}`
  const property = literal(node.property)
  return property === null ? null : `${object}.${property}`
}

/** `const { random } = Math` uses `Math.random`. */
function destructured(id: ESTree.BindingPattern, init: ESTree.Expression | null): string[] {
  const object = init === null ? null : dottedName(init)
  if (id.type !== 'ObjectPattern' || object === null) return []
  return id.properties.flatMap((property) =>
    property.type === 'Property' && property.key.type === 'Identifier'
      ? [`${object}.${property.key.name}`]
      : [],
  )
}

function literal(node: ESTree.Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) {
    return node.quasis[0]?.value.cooked ?? null
  }
  return null
}
