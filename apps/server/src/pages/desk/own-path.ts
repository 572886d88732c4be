// Where to go after signing in: only a path of ours.
export const ownPath = (text: string | undefined): string =>
  text !== undefined && /^\/(?![/\\])[\w\-./?=&%]*$/.test(text) ? text : '/today';
