// Operations on one’s own password: changed with the old one, or set anew by a link sent to one’s address.
import { Type } from 'typebox';
import { operation } from '../operation.ts';
import { Done, request } from '../shapes/shapes.ts';
import { Account } from './accounts.ts';

const Password = Type.String({ minLength: 1, maxLength: 1000 });
const NewPassword = Type.String({ minLength: 1, maxLength: 1000, description: 'At least twelve characters.' });

export const passwordOperations = {
  changePassword: operation({
    id: 'changePassword',
    method: 'post',
    path: '/account/password',
    tag: 'Accounts',
    permission: 'account:change-own',
    status: 200,
    summary: 'Change my password; all my other sessions end',
    body: request({ currentPassword: Password, newPassword: NewPassword }),
    result: Account,
    problems: ['sign-in-refused', 'password-weak', 'too-many-requests'],
  }),
  askPasswordLink: operation({
    id: 'askPasswordLink',
    method: 'post',
    path: '/password-links',
    tag: 'Accounts',
    permission: 'account:sign-in',
    status: 202,
    summary: 'Ask for a link by mail that sets a new password; the answer is the same for every address',
    body: request({ email: Type.String({ minLength: 3, maxLength: 320 }) }),
    result: Done,
    problems: [],
  }),
  setPasswordByLink: operation({
    id: 'setPasswordByLink',
    method: 'post',
    path: '/password-links/use',
    tag: 'Accounts',
    permission: 'account:sign-in',
    status: 200,
    summary: 'Set a new password with the token of the link, which works once; all sessions end, second factors stay',
    body: request({ token: Type.String({ minLength: 20, maxLength: 100 }), newPassword: NewPassword }),
    result: Done,
    problems: ['link-spent', 'password-weak'],
  }),
};
