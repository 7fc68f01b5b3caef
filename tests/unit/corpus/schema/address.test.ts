import { describe, expect, test } from 'vitest';
import { refuseAddress } from '../../../../src/corpus/schema/address.ts';

describe('an address of the web may stand', () => {
  test.each([
    'https://example.org',
    'https://example.org/',
    'http://example.org/a/b.html?q=1&r=2#part',
    'HTTPS://EXAMPLE.ORG/Page',
    'https://news.example.co.uk:8443/x',
    'https://example.org/뉴스/기사',
    'https://example.org/a,7057284193081473a',
    'https://example.org/@somebody/1',
    'https://1und1.example/',
    'https://example.org/%E2%80%AE',
  ])('%s', (address) => {
    expect(refuseAddress(address)).toBeUndefined();
  });
});

describe('any other is refused, and the reason given', () => {
  test.each([
    ['javascript:alert(1)', '“javascript:” addresses are not allowed'],
    ['JavaScript:alert(1)', '“javascript:” addresses are not allowed'],
    ['data:text/html,<script>', '“data:” addresses are not allowed'],
    ['vbscript:x', '“vbscript:” addresses are not allowed'],
    ['file:///etc/passwd', '“file:” addresses are not allowed'],
    ['mailto:a@example.org', '“mailto:” addresses are not allowed'],
    ['ftp://example.org/', '“ftp:” addresses are not allowed'],
    ['claim:x', '“claim:” addresses are not allowed'],
    [' javascript:alert(1)', 'it does not begin with https://'],
    ['java\nscript:alert(1)', 'it does not begin with https://'],
    ['//example.org/', 'it does not begin with https://'],
    ['/page', 'it does not begin with https://'],
    ['example.org', 'it does not begin with https://'],
    ['', 'it does not begin with https://'],
    ['https:example.org', 'it names no host'],
    ['https:/example.org', 'it names no host'],
    ['https:///example.org', 'it names no host'],
    ['https://', 'it names no host'],
    ['https://user@example.org/', 'it holds a user name, which can pass one host off as another'],
    ['https://example.org@evil.example/', 'it holds a user name, which can pass one host off as another'],
    ['https://user:word@example.org/', 'it holds a user name, which can pass one host off as another'],
    ['https://example.org\\@evil.example/', 'it holds a character that must be percent-encoded'],
    ['https://example.org/a b', 'it holds a character that must be percent-encoded'],
    ['https://example.org/"><script>', 'it holds a character that must be percent-encoded'],
    ["https://example.org/'", 'it holds a character that must be percent-encoded'],
    ['https://example.org/`', 'it holds a character that must be percent-encoded'],
    ['https://еxample.org/', 'its host is not a plain ASCII name'],
    ['https://example．org/', 'its host is not a plain ASCII name'],
    ['https://ex%61mple.org/', 'its host is not a plain ASCII name'],
    ['https://localhost/', 'its host is not a plain ASCII name'],
    ['https://example.org./', 'its host is not a plain ASCII name'],
    ['https://[::1]/', 'its host is not a plain ASCII name'],
    ['https://xn--e1afmkfd.example/', 'its host is an encoded one that can look like another'],
    ['https://www.XN--e1afmkfd.example/', 'its host is an encoded one that can look like another'],
    ['https://127.0.0.1/', 'its host is a bare number'],
    ['https://127.1/', 'its host is a bare number'],
    ['https://0x7f.1/', 'its host is a bare number'],
    ['https://127.0.0.1:80/', 'its host is a bare number'],
    ['https://example.org:99999/', 'it cannot be read as an address'],
  ])('%j: %s', (address, why) => {
    expect(refuseAddress(address)).toBe(why);
  });
});
