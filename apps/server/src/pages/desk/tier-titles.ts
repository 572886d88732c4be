// The names of the tiers of access, as people choose them.
export const tierTitles = ['0 status', '1 grade', '2 profile', '3 findings', '4 report'] as const;
export const tierOptions = tierTitles.map((title, tier) => [String(tier), title] as const);
