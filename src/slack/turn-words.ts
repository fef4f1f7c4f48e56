import type { Localised } from '#domain/language.ts'

const said = (en: string, zh: string, ru: string): Localised => ({ en, zh, ru })

/** What is said around a turn. */
export const turnWords = {
  thinking: said('is looking into it…', '正在处理…', 'смотрит…'),
  files: said(
    'Taken as an attachment: {files}. I have not opened or read it; write what of it matters.',
    '已作为附件接收：{files}。我没有打开或读取其内容，请写明其中的要点。',
    'Принято как вложение: {files}. Я не открывал и не читал это; напишите, что в нём важно.',
  ),
  unnamed: said('a file', '一个文件', 'файл'),
} as const satisfies Record<string, Localised>
