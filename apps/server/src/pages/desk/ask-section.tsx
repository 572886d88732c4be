// The form by which a recipient asks for a ship it sees nothing of; the same whether or not she is in the register.
import type { ReactNode } from 'react';
import { AskForm } from './request-pages.tsx';

export const askSection = (imoNumber: string): ReactNode => <AskForm imoNumber={imoNumber} back="/requests" />;
