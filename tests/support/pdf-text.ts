import { inflateSync } from 'node:zlib'

/**
 * The text of each page of a PDF of Chromium's, in the order in which it is drawn, as somebody gets it who searches or copies.
 * Reads what Chromium writes and no other PDF: objects by themselves, each font with a table of its letters, strings in hex.
 */
export function readPdfText(pdf: Buffer): readonly string[] {
  const objects = readObjects(pdf)
  const fonts = new Map<string, Letters>()
  for (const { dictionary } of objects.values())
    for (const [, name = '', font = ''] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const letters = objects.get(referTo(objects.get(font)?.dictionary ?? '', 'ToUnicode'))?.content
      if (letters !== undefined) fonts.set(name, readLetters(letters))
    }
  return [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
    .map(({ dictionary }) => readContent(objects.get(referTo(dictionary, 'Contents'))?.content ?? '', fonts))
}

/** The letters of a font by their codes in hex. */
type Letters = ReadonlyMap<string, string>

interface PdfObject {
  readonly dictionary: string
  /** What its stream holds, without the packing; '' for none. */
  readonly content: string
}

function readObjects(pdf: Buffer): ReadonlyMap<string, PdfObject> {
  const text = pdf.toString('latin1')
  const found = text.matchAll(/(\d+) 0 obj\s*(<<[^]*?>>)\s*(stream\r?\n|endobj)/g)
  return new Map(
    [...found].map(({ 0: whole, 1: id = '', 2: dictionary = '', 3: end, index }) => {
      if (end === 'endobj') return [id, { dictionary, content: '' }]
      const from = index + whole.length
      const bytes = pdf.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0))
      const content = dictionary.includes('/FlateDecode') ? inflateSync(bytes) : bytes
      return [id, { dictionary, content: content.toString('latin1') }]
    }),
  )
}

const referTo = (dictionary: string, key: string) =>
  new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? ''

function readLetters(table: string): Letters {
  const letters = new Map<string, string>()
  for (const [, rows = ''] of table.matchAll(/beginbfchar\n([^]*?)endbfchar/g))
    for (const [, code = '', letter = ''] of rows.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(code, ofUtf16(letter))
  for (const [, rows = ''] of table.matchAll(/beginbfrange\n([^]*?)endbfrange/g))
    for (const [, first = '', last = '', letter = ''] of rows.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(first, 16); code <= parseInt(last, 16); code++) {
        const shifted = (parseInt(letter, 16) + code - parseInt(first, 16)).toString(16)
        letters.set(inHex(code, first.length), ofUtf16(shifted.padStart(letter.length, '0')))
      }
  return letters
}

function readContent(content: string, fonts: ReadonlyMap<string, Letters>): string {
  let letters: Letters = new Map()
  let codeOf = /./g
  let text = ''
  for (const [, font, codes] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (font !== undefined) {
      letters = fonts.get(font) ?? new Map()
      const [first = '00'] = letters.keys()
      codeOf = new RegExp(`.{${first.length}}`, 'g')
    }
    // a code without a letter is one that nobody can search for
    for (const code of codes?.match(codeOf) ?? []) text += letters.get(code) ?? '\uFFFD'
  }
  return text
}

const inHex = (code: number, width: number) => code.toString(16).toUpperCase().padStart(width, '0')
const ofUtf16 = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)))
