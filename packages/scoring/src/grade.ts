// Letters and words, decided on the published figures so that every reader can check them.
import type { ConfidenceWord, Grade } from './result.ts';
import { CONFIDENCE_BANDS, GRADE_BANDS } from './model.ts';

/** Letter for a score in published tenths of a point. */
export function gradeOf(tenths: number): Exclude<Grade, 'NR'> {
  for (const [grade, least] of GRADE_BANDS) if (tenths >= least) return grade;
  return 'E';
}

/** Word for K in published thousandths. */
export function confidenceWordOf(thousandths: number): ConfidenceWord {
  for (const [word, least] of CONFIDENCE_BANDS) if (thousandths >= least) return word;
  return 'insufficient';
}

/** Letter for a published score from 0 to 100 with one decimal. */
export function gradeOfScore(score: number): Exclude<Grade, 'NR'> {
  return gradeOf(Math.round(score * 10));
}
