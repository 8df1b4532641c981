import type { BasicInfo } from '../../domain/applications/index.ts'

type LetterFacts = { info: BasicInfo; name: string; idNumber: string; mobile: string }

/** Leaves a line to fill in by hand where nothing was typed. */
const BLANK = '＿＿＿＿＿＿＿＿＿＿'

/** The letter of authorisation, filled with what was typed; prints to one A4 page (MAT-04). */
export function letterOfAuthorisation({ info, name, idNumber, mobile }: LetterFacts): string {
  const text = (value: string) => escapeText(value.trim() || BLANK)
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>经办人委托函</title>
<style>
  @page { size: A4; margin: 25mm 24mm; }
  body { max-width: 162mm; margin: 0 auto; font: 15px/2 "Songti SC", SimSun, "Noto Serif CJK SC", serif; color: #000; }
  h1 { text-align: center; font-size: 24px; letter-spacing: .3em; margin: 12mm 0; }
  p { text-indent: 2em; margin: 0 0 4mm; }
  dl { display: grid; grid-template-columns: 9em 1fr; margin: 6mm 0; }
  dt, dd { margin: 0; padding: 1.5mm 0; border-bottom: 1px solid #999; }
  footer { margin-top: 16mm; text-align: right; }
  footer div { height: 28mm; }
</style>
</head>
<body>
<h1>委托函</h1>
<p>兹委托下列人员作为我单位的经办人，办理腾讯企点产品的申请、资料提交与后续沟通。经办人在上述范围内提交的资料与确认，我单位予以认可。</p>
<dl>
  <dt>委托单位</dt><dd>${text(info.enterpriseName)}</dd>
  <dt>登记号码</dt><dd>${text(info.registrationCode)}</dd>
  <dt>经办人姓名</dt><dd>${text(name)}</dd>
  <dt>身份证号</dt><dd>${text(idNumber)}</dd>
  <dt>手机号</dt><dd>${text(mobile)}</dd>
</dl>
<p>本委托自盖章之日起生效，至本次申请办理完毕为止。</p>
<footer><div>委托单位（公章）</div>日期：　　　　年　　月　　日</footer>
</body>
</html>
`
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
