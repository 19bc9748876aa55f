import { lookup as resolveName } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** What an address of somebody else's software may lack. */
export type AddressProblem = 'webhook-not-https' | 'webhook-credentials' | 'webhook-not-public' | 'webhook-not-found';

type Where = { production: boolean };
type Resolved = { address: string; family: number };
/** Finds the addresses of a name; replaced where a test is about names that change. */
export type Resolve = (name: string) => Promise<Resolved[]>;

const fromSystem: Resolve = (name) => resolveName(name, { all: true, verbatim: true });

/** Ranges of the IANA special-purpose registries (RFC 6890) that lead nowhere on the internet, and multicast. */
const NOT_PUBLIC_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const;
/** Global unicast is 2000::/3; within it, what tunnels to other addresses or is for documents only. */
const GLOBAL_V6 = ['2000::', 3] as const;
const NOT_PUBLIC_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const notPublic = new BlockList();
for (const [net, bits] of NOT_PUBLIC_V4) notPublic.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of NOT_PUBLIC_V6) notPublic.addSubnet(net, bits, 'ipv6');
const global = new BlockList();
global.addSubnet(...GLOBAL_V6, 'ipv6');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const family = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Whether an IP address leads to the internet and not to a machine or network of ours. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0) return false;
  const kind = family(address);
  return kind === 'ipv4' ? !notPublic.check(address) : global.check(address, kind) && !notPublic.check(address, kind);
}

const isLoopback = (address: string): boolean => isIP(address) !== 0 && loopback.check(address, family(address));

/** While nobody depends on it, software on one's own machine may be told, without encryption too. */
function mayConnect({ protocol }: URL, address: string, { production }: Where): boolean {
  if (!production && isLoopback(address)) return true;
  return protocol === 'https:' && isPublicAddress(address);
}

/** The host of an address as the resolver takes it: IPv6 without its brackets. */
const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/**
 * What speaks against calling an address, undefined when nothing does. Every address its name resolves to has to be
 * public: one that is not would be reached sooner or later.
 */
export async function problemOf(
  url: URL,
  where: Where,
  resolve: Resolve = fromSystem,
): Promise<AddressProblem | undefined> {
  if (url.username || url.password) return 'webhook-credentials';
  const isPlain = url.protocol === 'http:';
  if (url.protocol !== 'https:' && !isPlain) return 'webhook-not-https';
  if (isPlain && where.production) return 'webhook-not-https';
  const host = hostOf(url);
  const found = isIP(host) ? [{ address: host }] : await resolve(host).catch(() => []);
  if (found.length === 0) return 'webhook-not-found';
  if (found.every(({ address }) => mayConnect(url, address, where))) return undefined;
  return isPlain ? 'webhook-not-https' : 'webhook-not-public';
}

/** Thrown by the lookup when a name leads where it must not. */
export class NotPublic extends Error {}

/**
 * The lookup a connection makes: it resolves the name itself and hands out only addresses that may be called, so that a
 * name that is answered differently the second time gains nothing. A literal address is never looked up: `problemOf`
 * has to come first.
 */
export function guardedLookup(url: URL, where: Where, resolve: Resolve = fromSystem): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (found) => {
        const [first] = found;
        if (!first || !found.every(({ address }) => mayConnect(url, address, where)))
          return callback(new NotPublic(`${hostname} leads to an address that is not public`), '', 0);
        if (options.all) return callback(null, found);
        callback(null, first.address, first.family);
      },
      (error) => callback(error as NodeJS.ErrnoException, '', 0),
    );
  };
}
