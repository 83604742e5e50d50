import type { Language } from '../../preferences.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import type { QuotesMessages } from './messages.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** The strings of the quotations' interface, by language; apart from the others, since they are loaded later. */
export const QUOTES_CATALOGUE: Record<Language, QuotesMessages> = { en, az, ru, tr };
