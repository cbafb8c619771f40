/** So many marks, of which so many are not whole: fewer prove nothing. */
const NOTES = 5;
const NON_ENTIERES = 3;

/**
 * Whether the marks of a column are percentages (Excel keeps 65 % as 0.65) or times of the day (12:30 is 0.520833…). No
 * format tells them from marks, their values do: no promotion has but marks from 0 to 1 that are not whole.
 */
export function sontDesFractions(notes: readonly number[]): boolean {
  return (
    notes.length >= NOTES &&
    notes.every((note) => note >= 0 && note <= 1) &&
    notes.filter((note) => !Number.isInteger(note)).length >= NON_ENTIERES
  );
}

const MINUTES = 24 * 60;
/** Of so many minutes, the part of a day is written with few decimals, as a mark is: 06:00 is 0.25. */
const EN_DECIMALES = 9;
/** What a file that keeps nine decimals loses, in minutes. */
const ECART = 1e-6;

/** Whether a mark is a whole number of minutes, in parts of a day, that nobody would write: 12:30 typed for 12,30. */
export function estUneHeure(note: number): boolean {
  if (note <= 0 || note >= 1) return false;
  const minutes = Math.round(note * MINUTES);
  return minutes % EN_DECIMALES !== 0 && Math.abs(note * MINUTES - minutes) < ECART;
}

/** `12:30` for 0.520833… */
export function enHeure(note: number): string {
  const minutes = Math.round(note * MINUTES);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
