/** Places of the words that a selection of the mouse touches; none where it is a mere click. */
export function selectedPieces(container: HTMLElement, selection: Selection | null): number[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...container.querySelectorAll('[data-piece]')].flatMap((element) => {
    const word = element.firstChild?.firstChild;
    if (!word) return [];
    const own = document.createRange();
    own.selectNodeContents(word);
    const isTouched =
      range.compareBoundaryPoints(Range.START_TO_END, own) > 0 &&
      range.compareBoundaryPoints(Range.END_TO_START, own) < 0;
    return isTouched ? [Number(element.getAttribute('data-piece'))] : [];
  });
}

/** The word above or below another, as the lines break just now; the same where there is none. */
export function pieceInLine(container: HTMLElement, index: number, step: 1 | -1): number {
  const elements = [...container.querySelectorAll<HTMLElement>('[data-piece]')];
  const from = elements[index];
  if (!from) return index;
  const isBeyond = (element: HTMLElement) =>
    step > 0 ? element.offsetTop > from.offsetTop : element.offsetTop < from.offsetTop;
  const beyond = elements.filter(isBeyond);
  const line = (step > 0 ? beyond[0] : beyond.at(-1))?.offsetTop;
  const distance = ({ offsetLeft }: HTMLElement) => Math.abs(offsetLeft - from.offsetLeft);
  const nearest = beyond
    .filter(({ offsetTop }) => offsetTop === line)
    .sort((one, other) => distance(one) - distance(other))[0];
  return nearest ? elements.indexOf(nearest) : index;
}
