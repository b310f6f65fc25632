/** Signs in one line of a form, and in a text of several lines. */
export const LINE_LENGTH = 200
export const TEXT_LENGTH = 2_000
