// The door to the code lists: places and flags, weaknesses and techniques, and the check digits of IMO numbers.
export * from './codes-numbers.ts';
export * from './codes-places.ts';
export * from './codes-weaknesses.ts';
