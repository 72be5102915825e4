import { expect, test } from 'vitest';
import { manifest } from '../../extension/manifest.js';

test.each(['chrome', 'firefox'] as const)('the manifest for %s reads nothing but Google', (target) => {
  const { host_permissions } = manifest(target, '1.2.3');
  expect(host_permissions).toEqual(['https://docs.google.com/*', 'https://*.googleusercontent.com/*']);
});

test('each browser is asked for no more than reading needs; all else only on a click, where the browser can', () => {
  expect(manifest('chrome', '1.2.3')).toMatchObject({
    permissions: ['storage', 'alarms', 'activeTab'],
    optional_permissions: ['notifications', 'identity'],
  });
  expect(manifest('firefox', '1.2.3')).toMatchObject({
    permissions: ['storage', 'alarms', 'activeTab', 'identity'],
    optional_permissions: ['notifications'],
  });
});

test.each(['chrome', 'firefox'] as const)(
  'the pages of %s run nothing from outside and talk only to Google',
  (target) => {
    const policy = manifest(target, '1.2.3').content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain(
      "connect-src 'self' https://docs.google.com https://*.googleusercontent.com https://sheets.googleapis.com",
    );
  },
);

test('each browser gets its own background and its own conditions', () => {
  expect(manifest('chrome', '1.2.3')).toMatchObject({
    version: '1.2.3',
    background: { service_worker: 'background/main.js', type: 'module' },
  });
  expect(manifest('firefox', '1.2.3')).toMatchObject({
    background: { scripts: ['background/main.js'] },
    browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
  });
});
