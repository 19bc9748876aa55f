import { describe, expect, test } from 'vitest';
import {
  guardedLookup,
  isPublicAddress,
  NotPublic,
  problemOf,
  type Resolve,
} from '../../app/lib/public-address.server';

test.each([
  ['8.8.8.8', true],
  ['172.32.0.1', true],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['100.64.0.1', false],
  ['169.254.169.254', false],
  ['127.8.8.8', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['2606:4700::1111', true],
  ['::1', false],
  ['::', false],
  ['::ffff:8.8.8.8', false],
  ['::ffff:169.254.169.254', false],
  ['64:ff9b::a00:1', false],
  ['fe80::1', false],
  ['fd00:ec2::254', false],
  ['2001:db8::1', false],
  ['2002:7f00:1::', false],
  ['ff02::1', false],
  ['not an address', false],
])('%s is public: %s', (address, isPublic) => expect(isPublicAddress(address)).toBe(isPublic));

describe('names', () => {
  const url = new URL('https://tool.example/hook');
  const production = { production: true };
  const answering = (...addresses: string[]): Resolve => {
    return async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  const lookedUp = (resolve: Resolve, where = production) =>
    new Promise((resolved, rejected) =>
      guardedLookup(url, where, resolve)('tool.example', { all: true }, (error, found) =>
        error ? rejected(error) : resolved(found),
      ),
    );

  test('one private address among public ones is enough to refuse', async () => {
    expect(await problemOf(url, production, answering('8.8.8.8'))).toBeUndefined();
    expect(await problemOf(url, production, answering('8.8.8.8', '10.0.0.1'))).toBe('webhook-not-public');
    expect(await problemOf(url, production, async () => Promise.reject(new Error('ENOTFOUND')))).toBe(
      'webhook-not-found',
    );
  });

  test('the connection looks for itself, so a name that answers differently gains nothing', async () => {
    await expect(lookedUp(answering('8.8.8.8'))).resolves.toEqual([{ address: '8.8.8.8', family: 4 }]);
    await expect(lookedUp(answering('127.0.0.1'))).rejects.toBeInstanceOf(NotPublic);
    await expect(lookedUp(answering('8.8.8.8', '::1'))).rejects.toBeInstanceOf(NotPublic);
    await expect(lookedUp(answering())).rejects.toBeInstanceOf(NotPublic);
  });

  test('outside production one’s own machine may be told, and no other private one', async () => {
    const here = { production: false };
    expect(await problemOf(new URL('http://localhost:4000/'), here, answering('127.0.0.1', '::1'))).toBeUndefined();
    expect(await problemOf(new URL('http://tool.example/'), here, answering('8.8.8.8'))).toBe('webhook-not-https');
    expect(await problemOf(url, here, answering('10.0.0.1'))).toBe('webhook-not-public');
  });
});
