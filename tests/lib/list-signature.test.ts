import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { createKeyPair, isSignedBy, pemOf, signText, thumbprintOf } from '../../app/lib/list-signature';
import { seal, unseal } from '../../app/lib/sealed.server';

test('openssl accepts a signature of ours, and none of another text', () => {
  const key = createKeyPair();
  const folder = mkdtempSync(join(inject('scratch'), 'signature-'));
  writeFileSync(join(folder, 'key.pem'), pemOf(key.publicKey));
  writeFileSync(join(folder, 'text.sig'), Buffer.from(signText('a list', key), 'base64url'));
  const check = (text: string) => {
    writeFileSync(join(folder, 'text'), text);
    const options = [
      'pkeyutl',
      '-verify',
      '-pubin',
      '-inkey',
      'key.pem',
      '-rawin',
      '-in',
      'text',
      '-sigfile',
      'text.sig',
    ];
    return execFileSync('openssl', options, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  };
  expect(check('a list')).toContain('Signature Verified Successfully');
  expect(() => check('another list')).toThrow();
});

test('a signature holds for one text and one key', () => {
  const [key, other] = [createKeyPair(), createKeyPair()];
  const signature = signText('a list', key);
  expect(key.id).toBe(thumbprintOf(key.publicKey));
  expect(isSignedBy(key.publicKey, 'a list', signature)).toBe(true);
  expect(isSignedBy(key.publicKey, 'a list.', signature)).toBe(false);
  expect(isSignedBy(other.publicKey, 'a list', signature)).toBe(false);
  expect(isSignedBy('no key', 'a list', signature)).toBe(false);
  expect(isSignedBy(key.publicKey, 'a list', 'no signature')).toBe(false);
});

test('what is sealed opens only with the same secret, for the same purpose, unchanged', () => {
  const sealed = seal({ authSecret: 'one secret' }, 'keys', 'the text');
  expect(unseal({ authSecret: 'one secret' }, 'keys', sealed)).toBe('the text');
  expect(unseal({ authSecret: 'another' }, 'keys', sealed)).toBeUndefined();
  expect(unseal({ authSecret: 'one secret' }, 'hooks', sealed)).toBeUndefined();
  for (const at of [0, 12, 28]) {
    const bytes = Buffer.from(sealed, 'base64url');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(unseal({ authSecret: 'one secret' }, 'keys', bytes.toString('base64url'))).toBeUndefined();
  }
  expect(unseal({ authSecret: 'one secret' }, 'keys', 'short')).toBeUndefined();
});
