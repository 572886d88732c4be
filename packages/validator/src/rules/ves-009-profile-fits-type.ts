// VES-009: the profile of the methodology is the one for this type of ship.
import { methodology } from '@plimsoll/standard/methodology';
import type { Check } from '../rule.ts';

export const profileFitsType: Check = ({ report }) => {
  const { profile } = report.methodology;
  const { type } = report.vessel;
  const fitting = methodology.profiles.find(({ shipTypes }) => shipTypes.includes(type));
  if (!fitting || fitting.id === profile) return [];
  return [{ at: '/methodology/profile', related: ['/vessel/type'], values: { profile, type, fitting: fitting.id } }];
};
