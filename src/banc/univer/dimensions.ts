/** What Excel gives to columns and rows that nobody sized, in pixels. */
export const DIMENSIONS = { defaultColumnWidth: 64, defaultRowHeight: 20 } as const;

/** The letters of a new workbook. */
export const POLICE = { ff: "Calibri", fs: 11 } as const;
