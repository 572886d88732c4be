// The day to which facts about ship, company and supplier are compared: the first day of the engagement.
import type { Report } from '@plimsoll/standard';

/** YYYY-MM-DD, in UTC. */
export const assessmentDay = ({ engagement }: Report): string => engagement.period.start.slice(0, 10);

/** YYYY-MM-DD of an instant, in UTC. */
export const dayOf = (time: string): string => time.slice(0, 10);

/** The same day some years earlier; good for comparing days as text. */
export const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
