/**
 * C0 controls but tab and LF, DEL, and C1.
 */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/**
 * Embeddings, overrides and isolates of the bidirectional algorithm
 * (https://www.unicode.org/reports/tr9/). Unclosed, they turn around what a page shows after them,
 * so that a name can be made to read as another or to swallow the text beside it. The plain marks
 * U+200E, U+200F and U+061C, which people write Arabic and Hebrew with, stay.
 */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text without the characters that only steer how other text is shown. */
export const removeControls = (text: string): string =>
  text.replace(CONTROLS, '').replace(DIRECTION_CONTROLS, '');
