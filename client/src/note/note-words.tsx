/** The words of a note as plain paragraphs. No editor stands behind them, so reading writes nothing. */
export function NoteWords({ text }: { text: string }) {
  return text.split('\n').map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text have no other name
    <p key={place}>{line === '' ? ' ' : line}</p>
  ))
}
