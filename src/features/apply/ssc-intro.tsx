import { Link } from 'react-router'
import { paths } from '../../app/paths.ts'
import { useCopy } from '../../i18n/language.ts'
import { sscCopy } from './ssc-copy.ts'

/** 「购买须知」: what has to be known and what is opened, before anything is chosen (CAT-07, CAT-10). */
export function SscIntro() {
  const copy = useCopy(sscCopy)
  return (
    <section
      aria-label={copy.notice}
      className="mb-8 grid gap-x-12 gap-y-5 border-line border-b pb-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]"
    >
      <div>
        <h2 className="mb-2 text-h3">{copy.notice}</h2>
        <ul className="grid list-disc gap-1 pl-5 text-small">
          {copy.noticeText.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      <div>
        <p className="mb-2 flex flex-wrap items-baseline gap-x-3">
          <strong className="font-strong text-h3 text-ink">{copy.solution}</strong>
          <span>{copy.solutionName}</span>
          <Link to={paths.helpTopic('ssc')} className="text-small">
            {copy.about}
          </Link>
        </p>
        <p id="modules" className="text-small text-text-2">
          {copy.modules}
        </p>
        <ul aria-labelledby="modules" className="mt-1 grid gap-x-6 text-small md:grid-cols-2">
          {copy.moduleNames.map((name) => (
            <li key={name} className="border-line border-t py-1.5">
              {name}
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
