import { describe, expect, it } from 'vitest';
import { listed, siteCalled, siteName, siteOf } from '../../src/sites/facts.ts';
import * as list from '../../src/sites/list.ts';

describe('what is told of sites without their adapters', () => {
  it('is told of each that has hosts', () => {
    expect(listed.map(({ id }) => id)).toEqual(list.listed.map(({ id }) => id));
    expect(siteCalled('instagram')).toEqual({ id: 'instagram', name: 'Instagram', hosts: expect.arrayContaining([expect.stringContaining('instagram')]), known: expect.anything() });
  });

  it('tells whose page it is', () => {
    expect(siteOf('https://www.instagram.com/direct/t/1/')?.id).toBe('instagram');
    expect(siteOf('https://instagram.com.example/direct/t/1/')).toBeNull();
  });

  it('tells what a site is called, also one that is none of ours', () => {
    expect([siteName('converse'), siteName('generic'), siteName('gone')]).toEqual(['Converse.js', 'Web', 'gone']);
  });
});
