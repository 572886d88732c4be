// The letters that people get about organisations: plain words, what happened, what to do, and whom it came from.
import { roleTitles, type Role } from '@plimsoll/registry';
import type { Letter } from '../mail/write-mail.ts';

interface To {
  readonly email: string;
  readonly name: string | null;
  readonly personId?: string;
}

const greeting = (name: string | null): string => (name === null ? 'Good day,' : `${name},`);

export function invitationLetter(
  to: To,
  facts: {
    readonly id: string;
    readonly organisation: string;
    readonly role: string;
    readonly invitedBy: string;
    readonly until: string;
    readonly link: string;
  },
): Letter {
  const role = roleTitles[facts.role as Role];
  return {
    key: `invitation/${facts.id}`,
    ...to,
    subject: `${facts.organisation} invites you as ${role}`,
    text: `${greeting(to.name)}\n\n${facts.invitedBy} invites you to act for ${facts.organisation} in the register, as ${role}.\n\nOpen this link and follow it; it works once, until ${facts.until.slice(0, 10)}:\n${facts.link}\n\nThe link is for you alone. If you do not expect it, do nothing: without you it opens nothing.\n`,
  };
}

export const joinedLetter = (
  to: To,
  facts: { key: string; organisation: string; who: string; role: string },
): Letter => ({
  key: `joined/${facts.key}`,
  ...to,
  subject: `${facts.who} joined ${facts.organisation}`,
  text: `${greeting(to.name)}\n\n${facts.who} used the invitation and acts for ${facts.organisation} as ${roleTitles[facts.role as Role]} from now on.\n`,
});

export const roleLetter = (to: To, facts: { key: string; organisation: string; role: string; by: string }): Letter => ({
  key: `role/${facts.key}`,
  ...to,
  subject: `Your role for ${facts.organisation} is another now`,
  text: `${greeting(to.name)}\n\n${facts.by} made you ${roleTitles[facts.role as Role]} of ${facts.organisation}. Sign in again to act in this role.\n`,
});

export const removedLetter = (
  to: To,
  facts: { key: string; organisation: string; role: string; by: string; reason: string },
): Letter => ({
  key: `removed/${facts.key}`,
  ...to,
  subject: `Your role for ${facts.organisation} has ended`,
  text: `${greeting(to.name)}\n\n${facts.by} ended your role as ${roleTitles[facts.role as Role]} of ${facts.organisation}: ${facts.reason}\n\nSessions in this role have ended. Your account stays, with all other roles you have.\n`,
});

export const successorLetter = (to: To, facts: { key: string; organisation: string; from: string }): Letter => ({
  key: `successor/${facts.key}`,
  ...to,
  subject: `You run ${facts.organisation} in the register now`,
  text: `${greeting(to.name)}\n\n${facts.from} left and named you successor. You are administrator of ${facts.organisation} from now on: you invite people, change their roles and remove them. Switch to the role on the page of your account.\n`,
});

export const applicationLetter = (to: To, facts: { key: string; organisation: string }): Letter => ({
  key: facts.key,
  ...to,
  subject: `We have the application of ${facts.organisation}`,
  text: `${greeting(to.name)}\n\nan application of ${facts.organisation} with this address reached the register. A registrar decides it and tells you by letter. If it was not you, tell us by answering.\n`,
});

export const refusalLetter = (to: To, facts: { key: string; what: string; reason: string }): Letter => ({
  key: facts.key,
  ...to,
  subject: `${facts.what} was refused`,
  text: `${greeting(to.name)}\n\n${facts.what.charAt(0).toLowerCase()}${facts.what.slice(1)} was refused: ${facts.reason}\n\nYou can ask again when what stood in the way has changed.\n`,
});

export const takeOverAskedLetter = (
  to: To,
  facts: { key: string; organisation: string; who: string; reason: string; until: string },
): Letter => ({
  key: facts.key,
  ...to,
  subject: `${facts.who} asks to take over ${facts.organisation}`,
  text: `${greeting(to.name)}\n\n${facts.who} asks the register to become administrator of ${facts.organisation}: ${facts.reason}\n\nWhile it has an administrator nothing is granted before ${facts.until.slice(0, 10)}. If this is not right, answer this letter at once.\n`,
});

export const takeOverDecidedLetter = (
  to: To,
  facts: { key: string; organisation: string; who: string; isGranted: boolean; reason: string },
): Letter => ({
  key: facts.key,
  ...to,
  subject: facts.isGranted
    ? `${facts.organisation} has a new administrator`
    : `${facts.organisation} was not taken over`,
  text: `${greeting(to.name)}\n\na registrar ${facts.isGranted ? 'made' : 'did not make'} ${facts.who} administrator of ${facts.organisation}: ${facts.reason}\n`,
});
