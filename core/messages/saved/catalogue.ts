import type { Language } from '../../preferences.ts';
import { az } from './az.ts';
import { en } from './en.ts';
import type { SavedMessages } from './messages.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** The strings of what is saved, by language; apart from the others, since they are loaded later. */
export const SAVED_CATALOGUE: Record<Language, SavedMessages> = { en, az, ru, tr };
