import { expect, test } from 'vitest';
import { manifest } from '../../extension/manifest.js';

test.each(['chrome', 'firefox'] as const)(
  'the manifest for %s asks for no more than reading needs',
  (target) => {
    const { permissions, host_permissions, optional_permissions } = manifest(target, '1.2.3');
    expect(permissions).toEqual(['storage', 'alarms', 'activeTab']);
    expect(host_permissions).toEqual(['https://docs.google.com/*', 'https://*.googleusercontent.com/*']);
    expect(optional_permissions).toEqual(['notifications']);
  },
);

test.each(['chrome', 'firefox'] as const)(
  'the pages of %s run nothing from outside and talk only to Google',
  (target) => {
    const policy = manifest(target, '1.2.3').content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain('connect-src https://docs.google.com https://*.googleusercontent.com');
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
