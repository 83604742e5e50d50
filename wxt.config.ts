import { defineConfig } from 'wxt';
import { compileAtOnce } from './scripts/build/compile-at-once.ts';
import { minifyAgain } from './scripts/build/minify-again.ts';
import { squeezeLists } from './scripts/build/squeeze-lists.ts';

/**
 * Build settings and the manifest. Everything the extension may do is granted here:
 * no host but News.Az, no permission that PRODUCT section 7 does not name.
 */
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  zip: { excludeSources: ['artifacts/**', 'docs/**', 'tests/**'] },
  targetBrowsers: ['chrome', 'firefox'],
  // The oldest browsers that the manifest lets in: what they know is not written out for older ones.
  vite: () => ({
    plugins: [squeezeLists(), minifyAgain(), compileAtOnce()],
    build: { target: ['chrome130', 'firefox140'] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Sitat',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: ['*://*.news.az/*'],
    content_scripts: [{ matches: ['*://*.news.az/*'], js: ['news.js'], run_at: 'document_start' }],
    // The frame of the fields, the only file that a page may load: in Chromium from an address that changes with
    // each session, in Firefox from one of each profile, so that no page finds out by it that Sitat is there.
    web_accessible_resources: [
      {
        resources: ['fields.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    action: {
      default_title: '__MSG_actionTitle__',
      default_icon: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png' },
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
      'text-larger': {
        suggested_key: { default: 'Alt+Up' },
        description: '__MSG_commandTextLarger__',
      },
      'text-smaller': {
        suggested_key: { default: 'Alt+Down' },
        description: '__MSG_commandTextSmaller__',
      },
      'save-quote': {
        suggested_key: { default: 'Alt+Q' },
        description: '__MSG_commandSaveQuote__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sitat@sitat.az',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
