import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toggleReader } from '../platform/reader-slot.ts';

/** The click, as it reaches a page: injected after the reader, or alone where the reader is. Gives what it came to. */
export default defineUnlistedScript(toggleReader);
