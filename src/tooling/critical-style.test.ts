import { expect, it } from 'vitest'
import { criticalStyle } from './critical-style.mjs'

const PAGE =
  '<main class="max-md:p-4 [&amp;::-webkit-bar]:bg-line"><input type="radio" class="peer" checked=""/><line x1="0" xlink:href="#a" class="stroke-line"></line></main>'

it.each([
  ['the class of an element', '.peer{color:red}'],
  ['a class behind attributes of any name', '.stroke-line{stroke:red}'],
  ['a class that needs a medium', '@media (width<48rem){.max-md\\:p-4{padding:1rem}}'],
  [
    'a class whose name is escaped in HTML',
    '.\\[\\&\\:\\:-webkit-bar\\]\\:bg-line::-webkit-bar{top:0}',
  ],
  ['what an element is, and how it is', 'input[type=radio]:checked:hover{color:red}'],
  ['a class for what stands inside', ':is(.peer>*):last-child{color:red}'],
  ['one of several states', '.peer:is(:has(:checked),[type=radio]){color:red}'],
  ['what stands around every page', 'html{color:red}:root{color:red}body{color:red}'],
  ['what the first script says of the page', 'html[data-waits=for-address] main>*{top:0}'],
  ['the theme that was chosen', ':root[data-theme=dark]{--line:red}.peer{color:var(--line)}'],
  ['a movement that is used', '@keyframes wait{0%{top:0}}.peer{animation:wait 1s}'],
])('a page keeps %s', async (_, rule) => {
  expect(await criticalStyle(rule, [PAGE])).toBe(rule)
})

it.each([
  ['a class of no element', '.dialog{color:red}'],
  ['a class for what stands inside of none', ':is(.dialog>*):last-child{color:red}'],
  ['an element that it has not', 'textarea{color:red}'],
  ['what only the program says of the page', ':root[data-tour] main{color:red}'],
  ['a movement that nothing has', '@keyframes blink{0%{top:0}}'],
  ['a variable that nothing reads', '@property --idle{syntax:"*";inherits:false}'],
])('and leaves out %s', async (_, rule) => {
  expect(await criticalStyle(rule, [PAGE])).toBe('')
})

it('what stays, stays in its order, and in its layer', async () => {
  const whole =
    '@layer base,utilities;@layer utilities{.peer{top:0}.gone{top:1px}.max-md\\:p-4{top:2px}}'
  expect(await criticalStyle(whole, [PAGE])).toBe(
    '@layer base,utilities;@layer utilities{.peer{top:0}.max-md\\:p-4{top:2px}}',
  )
})

it('pages that share a style have what each of them needs', async () => {
  const style = await criticalStyle('.a{top:0}.b{top:1px}.c{top:2px}', [
    '<p class="a"></p>',
    '<p class="c"></p>',
  ])
  expect(style).toBe('.a{top:0}.c{top:2px}')
})
