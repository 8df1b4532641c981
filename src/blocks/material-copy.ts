import type { FileFacts, FileProblem, Material } from '../domain/applications/index.ts'
import { defineCopy } from '../i18n/language.ts'

export const KIND_NAMES: Record<FileFacts['kind'], string> = {
  ...{ jpeg: 'JPG', png: 'PNG', pdf: 'PDF' },
  ...{ webp: 'WebP', gif: 'GIF', bmp: 'BMP', tiff: 'TIFF', heic: 'HEIC', avif: 'AVIF' },
}

/** What was measured of a chosen file; `kind` is what it is called, such as HEIC. */
export type Measure = { megabytes: string; pixels: string; kind: string }

export const materialCopy = defineCopy({
  zh: {
    names: {
      licence: '营业执照',
      'id-front': '身份证人像面',
      'id-back': '身份证国徽面',
      'id-in-hand': '手持身份证照片',
      authorisation: '经办人委托函',
      'special-licence': '行业特殊资质',
      other: '其他资料',
    } satisfies Record<Material, string> as Record<Material, string>,
    hints: {
      licence: '四角完整、文字清晰的扫描件或照片；香港企业请上传商业登记证',
      'id-front': '人像与号码清晰，没有反光和遮挡',
      'id-back': '国徽与有效期清晰',
      'id-in-hand': '本人手持证件，面部与证件文字都看得清',
      authorisation: '下载模板，打印、盖公章后拍照或扫描；也可上传 PDF',
      'special-licence': '与所选行业对应的许可或备案文件',
      other: '运营商另外要求的文件，可以选多个，没有可不传',
    } satisfies Record<Material, string> as Record<Material, string>,
    limits: 'JPG 或 PNG，短边不少于 300 px；WebP、HEIC 等会转换，超过 10 MB 会缩小',
    limitsPdf: 'JPG、PNG 或 PDF，图片短边不少于 300 px，超过 10 MB 会缩小；PDF 不超过 10 MB',
    optional: '选填',
    choose: '选择文件',
    reading: (name: string) => `正在检查 ${name}…`,
    unreadable: {
      gone: '文件没能读出，它可能已被移动或删除。请重新选择',
      changed: '文件没能读出，它在选择之后被改动，或正被其他程序占用。请重新选择',
    },
    notTaken: '这份文件没能处理，其他内容都在。请重新选择',
    enlarge: '查看大图',
    replace: '替换',
    remove: '删除',
    cannotShow: '这台浏览器打不开这份文件，请重新上传',
    twin: (name: string) => `内容与「${name}」的文件相同，请确认没有传错`,
    pixels: (width: number, height: number) => `${width} × ${height} px`,
    problems: {
      'too-large': ({ megabytes }: Measure) => `文件 ${megabytes} MB，最大 10 MB，请压缩后重新选择`,
      empty: () => '文件是空的，请重新选择',
      'not-an-image': () =>
        '文件内容不是 JPG 或 PNG 图片（PDF 和只改了扩展名的文件都不是），请重新选择',
      'not-a-document': () => '文件内容不是 JPG、PNG 或 PDF，请重新选择',
      truncated: () => '图片不完整，可能没有传输完，请重新导出后选择',
      'too-few-pixels': ({ pixels }: Measure) =>
        `图片 ${pixels}，短边至少需要 300 px，请换一张更清晰的`,
      'not-decodable': () => '图片已损坏，无法显示，请换一张',
      'picture-too-large': ({ megabytes }: Measure) =>
        `图片 ${megabytes} MB，最大 100 MB，请压缩后重新选择`,
      'too-many-pixels': ({ pixels }: Measure) =>
        `图片 ${pixels}，最多 5,000 万像素、每边 20,000 px，请缩小后重新选择`,
      'not-convertible': ({ kind }: Measure) =>
        kind === 'HEIC'
          ? '这是 HEIC 图片，这个浏览器不能转换。请在手机「照片」里导出为 JPG，或截图后重新选择'
          : `这是 ${kind} 图片，这个浏览器不能转换。请另存为 JPG 或 PNG 后重新选择`,
      'pdf-incomplete': () => 'PDF 不完整，可能没有传输完，请重新导出后选择',
      'pdf-encrypted': () => 'PDF 设有密码或权限限制，请去除后重新选择',
    } satisfies Record<FileProblem, (measure: Measure) => string>,
  },
  en: {
    names: {
      licence: 'Business licence',
      'id-front': 'ID card, portrait side',
      'id-back': 'ID card, emblem side',
      'id-in-hand': 'Photo with the ID card in hand',
      authorisation: 'Letter of authorisation',
      'special-licence': 'Industry licence',
      other: 'Other documents',
    },
    hints: {
      licence:
        'A scan or photo with all four corners and readable text; in Hong Kong the business registration',
      'id-front': 'Portrait and number readable, no glare, nothing covered',
      'id-back': 'Emblem and dates readable',
      'id-in-hand': 'The person holding the card, face and text both readable',
      authorisation:
        'Download the template, print, stamp, then photograph or scan it; a PDF will do',
      'special-licence': 'The permit or filing for the chosen industry',
      other: 'What the carrier asks for besides; several files, none needed',
    },
    limits:
      'JPG or PNG, at least 300 px on the short side; WebP, HEIC and the like are converted, more than 10 MB is made smaller',
    limitsPdf:
      'JPG, PNG or PDF; pictures at least 300 px on the short side, made smaller above 10 MB; PDF at most 10 MB',
    optional: 'optional',
    choose: 'Choose a file',
    reading: (name) => `Checking ${name}…`,
    unreadable: {
      gone: 'The file could not be read: it may have been moved or deleted. Please choose it again',
      changed:
        'The file could not be read: it was changed since it was chosen, or another program holds it. Please choose it again',
    },
    notTaken: 'The file could not be taken; everything else is kept. Please choose it again',
    enlarge: 'View large',
    replace: 'Replace',
    remove: 'Delete',
    cannotShow: 'This browser cannot open the file. Please upload it again',
    twin: (name) => `The same content as “${name}”. Please check that it is the right file`,
    pixels: (width, height) => `${width} × ${height} px`,
    problems: {
      'too-large': ({ megabytes }) =>
        `The file has ${megabytes} MB, at most 10 MB: please compress it`,
      empty: () => 'The file is empty. Please choose another',
      'not-an-image': () =>
        'The content is no JPG or PNG picture (neither is a PDF or a renamed file). Please choose another',
      'not-a-document': () => 'The content is no JPG, PNG or PDF. Please choose another',
      truncated: () => 'The picture is incomplete. Please export it again',
      'too-few-pixels': ({ pixels }) =>
        `The picture is ${pixels}; the short side needs at least 300 px. Please choose a sharper one`,
      'not-decodable': () => 'The picture is damaged and cannot be shown. Please choose another',
      'picture-too-large': ({ megabytes }) =>
        `The picture has ${megabytes} MB, at most 100 MB: please compress it`,
      'too-many-pixels': ({ pixels }) =>
        `The picture is ${pixels}; at most 50 million pixels and 20,000 px a side. Please make it smaller`,
      'not-convertible': ({ kind }) =>
        kind === 'HEIC'
          ? 'This is a HEIC picture, which this browser cannot convert. Please export it as JPG on the phone, or choose a screenshot of it'
          : `This is a ${kind} picture, which this browser cannot convert. Please save it as JPG or PNG`,
      'pdf-incomplete': () => 'The PDF is incomplete. Please export it again',
      'pdf-encrypted': () =>
        'The PDF has a password or restricted permissions. Please remove them and choose it again',
    },
  },
})
