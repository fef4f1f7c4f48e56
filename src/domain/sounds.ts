type Sound = Readonly<{ mime: string; extension: string }>
type Known = Sound & Readonly<{ begins(bytes: Uint8Array): boolean }>

const at = (bytes: Uint8Array, from: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[from + index] === letter.charCodeAt(0))

/** What a recorder writes, by its kind and the bytes that every such file begins with. */
const known: readonly Known[] = [
  {
    mime: 'audio/webm',
    extension: 'webm',
    begins: (bytes) => at(bytes, 0, '\u001aE\u00df\u00a3'),
  },
  { mime: 'audio/mp4', extension: 'm4a', begins: (bytes) => at(bytes, 4, 'ftyp') },
  { mime: 'audio/ogg', extension: 'ogg', begins: (bytes) => at(bytes, 0, 'OggS') },
  {
    mime: 'audio/wav',
    extension: 'wav',
    begins: (bytes) => at(bytes, 0, 'RIFF') && at(bytes, 8, 'WAVE'),
  },
  {
    mime: 'audio/mpeg',
    extension: 'mp3',
    begins: (bytes) => at(bytes, 0, 'ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0),
  },
]

/** The sound that a content type names, where the bytes are of that kind; undefined for everything else. */
export function soundOf(contentType: string, bytes: Uint8Array): Sound | undefined {
  const said = contentType.split(';')[0]?.trim().toLowerCase()
  const sound = known.find(({ mime }) => mime === said)
  return sound?.begins(bytes) ? { mime: sound.mime, extension: sound.extension } : undefined
}
