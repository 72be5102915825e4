/** The extension's manifest, one function for every target. */

export type Target = 'chrome' | 'firefox';

const GOOGLE = ['https://docs.google.com/*', 'https://*.googleusercontent.com/*'];

/** Nothing from outside runs or is shown; the only hosts to talk to are Google's, the last for its Sheets API. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self' https://docs.google.com https://*.googleusercontent.com https://sheets.googleapis.com",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Every size that a toolbar, a list of extensions or a store shows, so that none is scaled. */
const ICONS: Readonly<Record<number, string>> = Object.fromEntries(
  [16, 24, 32, 48, 64, 96, 128].map((size) => [size, `icons/${size}.png`]),
);

const PERMISSIONS = ['storage', 'alarms', 'activeTab'];

const WORKER = 'background/main.js';

/** What both browsers are told. */
interface CommonManifest {
  readonly manifest_version: 3;
  readonly name: string;
  readonly short_name: string;
  readonly description: string;
  readonly version: string;
  readonly default_locale: string;
  readonly icons: Readonly<Record<number, string>>;
  readonly action: {
    readonly default_popup: string;
    readonly default_title: string;
    readonly default_icon: Readonly<Record<number, string>>;
  };
  readonly options_ui: { readonly page: string; readonly open_in_tab: true };
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

export interface ChromeManifest extends CommonManifest {
  readonly minimum_chrome_version: string;
  readonly background: { readonly service_worker: string; readonly type: 'module' };
}

export interface FirefoxManifest extends CommonManifest {
  readonly background: { readonly scripts: readonly string[]; readonly type: 'module' };
  readonly browser_specific_settings: {
    readonly gecko: {
      readonly id: string;
      readonly strict_min_version: string;
      readonly data_collection_permissions: { readonly required: readonly string[] };
    };
  };
}

export type Manifest = ChromeManifest | FirefoxManifest;

/** The manifest that is written beside the built files of a target; `version` is the package's own. */
export function manifest(target: Target, version: string): Manifest {
  return target === 'chrome' ? chromeManifest(version) : firefoxManifest(version);
}

const chromeManifest = (version: string): ChromeManifest => ({
  ...commonManifest(version),
  // light-dark() in the popup's colours.
  minimum_chrome_version: '123',
  background: { service_worker: WORKER, type: 'module' },
  // For who chooses the Sheets API; asked for on that click.
  optional_permissions: ['notifications', 'identity'],
});

const firefoxManifest = (version: string): FirefoxManifest => ({
  ...commonManifest(version),
  background: { scripts: [WORKER], type: 'module' },
  // Firefox cannot ask for it later; it lets the extension see nothing until a person connects to the Sheets API.
  permissions: [...PERMISSIONS, 'identity'],
  browser_specific_settings: {
    gecko: {
      id: 'throughline@throughline.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
});

const commonManifest = (version: string): CommonManifest => ({
  manifest_version: 3,
  name: '__MSG_extensionName__',
  short_name: 'Throughline',
  description: '__MSG_extensionDescription__',
  version,
  default_locale: 'en',
  icons: ICONS,
  action: { default_popup: 'popup/popup.html', default_title: 'Throughline', default_icon: ICONS },
  options_ui: { page: 'options/options.html', open_in_tab: true },
  permissions: PERMISSIONS,
  host_permissions: GOOGLE,
  optional_permissions: ['notifications'],
  content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
});
