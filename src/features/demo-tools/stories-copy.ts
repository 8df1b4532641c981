import { enCreditCodeProblems, zhCreditCodeProblems } from '../../blocks/credit-code-problems.ts'
import { countWords } from '../../domain/shared/count-words.ts'
import { defineCopy } from '../../i18n/language.ts'
import type { RecordingProblem } from '../../stories/recorded-story.ts'

const ZH_UNTOLD: Record<RecordingProblem, string> = {
  'beginning-unknown':
    '现在的数据是导入的，或早于开始记录的时候，不知道它怎样产生，所以不能成为故事。请先在「数据」里清空，或载入一个场景。',
  'not-repeatable': '其中撤回过设备时间，这一步不能重做，所以不能成为故事。',
}

const EN_UNTOLD: Record<RecordingProblem, string> = {
  'beginning-unknown':
    'The present data were imported, or are older than what was noted of them. Nobody knows how they came about, so they are no story. Clear them under “Data” first, or load a scenario.',
  'not-repeatable':
    'A wrong clock was taken back in between. That cannot be done again, so this is no story.',
}

export const storiesCopy = defineCopy({
  zh: {
    lead: '故事是一份可以重做的操作记录：同一个故事在任何浏览器里得到同样的数据。',
    recording: '录制',
    start: '开始录制',
    stop: '停止录制',
    notRecording: '没有在录制。',
    isRecording: (time: string) => `正在录制，自 ${time}`,
    started: '已开始录制，可以关闭这个面板去操作',
    stopped: (steps: number) => `已停止录制，故事共 ${steps} 步`,
    download: '下载故事',
    downloaded: '已下载故事',
    open: '导入故事',
    opened: (title: string) => `已导入「${title}」`,
    noStory: '这个文件不是故事，或已损坏，没有改动任何数据。',
    company: '自己的企业',
    companyHint: '填写后，播放的故事和分享的链接都属于这家企业；空着的一项照旧。',
    name: '企业名称',
    code: '统一社会信用代码',
    balance: '账户余额(元)',
    balanceProblem: '请填写像 500000 或 500000.00 这样的金额',
    codeProblems: zhCreditCodeProblems,
    share: '分享链接',
    shared: '分享的内容',
    present: '现在的数据',
    link: '故事的链接',
    linked: '链接已生成，在任何浏览器打开都从这一刻开始',
    tooLong: '这个故事太长，放不进链接，已下载为文件；对方用「导入故事」打开。',
    stories: '故事',
    play: '播放',
    playing: '正在播放…',
    played: (title: string) => `已播放「${title}」`,
    replacedBy: (title: string) => `播放「${title}」`,
    steps: (count: number) => `${count} 步`,
    recordedTitle: (time: string) => `录制于 ${time}`,
    untold: ZH_UNTOLD,
    refusedStep: (title: string, step: number, command: string, why: string) =>
      `「${title}」在第 ${step} 步（${command}）无法继续，数据没有改动：${why}`,
  },
  en: {
    lead: 'A story is what was done, so that it can be done again: it makes the same data in any browser.',
    recording: 'Recording',
    start: 'Start recording',
    stop: 'Stop recording',
    notRecording: 'Nothing is being recorded.',
    isRecording: (time) => `Recording since ${time}`,
    started: 'Recording. You can close this panel and go on',
    stopped: (steps) => `Stopped: a story of ${countWords(steps, 'step')}`,
    download: 'Download story',
    downloaded: 'The story was downloaded',
    open: 'Import story',
    opened: (title) => `Imported “${title}”`,
    noStory: 'This file is no story, or a broken one. Nothing was changed.',
    company: 'Your own company',
    companyHint:
      'Stories that you play and links that you share then belong to this company; what is left empty stays as it is.',
    name: 'Company name',
    code: 'Credit code',
    balance: 'Balance (CNY)',
    balanceProblem: 'Enter an amount like 500000 or 500000.00',
    codeProblems: enCreditCodeProblems,
    share: 'Share link',
    shared: 'What to share',
    present: 'The present data',
    link: 'Link to the story',
    linked: 'The link is ready. It opens at this moment in any browser',
    tooLong:
      'This story is too long for a link and was downloaded as a file. “Import story” opens it.',
    stories: 'Stories',
    play: 'Play',
    playing: 'Playing…',
    played: (title) => `Played “${title}”`,
    replacedBy: (title) => `Play “${title}”`,
    steps: (count) => countWords(count, 'step'),
    recordedTitle: (time) => `Recorded ${time}`,
    untold: EN_UNTOLD,
    refusedStep: (title, step, command, why) =>
      `“${title}” cannot go on at step ${step} (${command}); nothing was changed: ${why}`,
  },
})
