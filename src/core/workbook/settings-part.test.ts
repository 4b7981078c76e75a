import fc from 'fast-check';
import { anyText } from '#test/support/any-text';
import { expectLinear, repeated } from '#test/support/growth';
import { settingsText, settingsXml } from './settings-part';

test.each([
  ['<phaen xmlns="urn:phaen:settings">{}</phaen>', '{}'],
  ['<?xml version="1.0"?>\r\n<phaen xmlns="urn:phaen:settings">\r\n  {"a": 1}\r\n</phaen>', '{"a": 1}'],
  ['<p><![CDATA[{"a": "<&>"}]]></p>', '{"a": "<&>"}'],
  ['<p>{"a"<!-- b -->: <b>1</b>}</p>', '{"a": 1}'],
  ['<p>&lt;&amp;&gt;&quot;&apos;&#x41;&#3585;&unknown;&#x110000;</p>', '<&>"\'Aก&unknown;&#x110000;'],
  ['<p/>', ''],
  ['<!-->a<!--b', 'a!--b'],
  ['<![CDATA[a]]b<p>c', 'c'],
  ['a<b', 'ab'],
  ['', ''],
])('%j holds %j', (xml, text) => {
  expect(settingsText(xml)).toBe(text);
});

test('JSON comes back out of the part as it meant', () => {
  fc.assert(
    fc.property(fc.jsonValue(), anyText(), (value, text) => {
      const json = JSON.stringify([value, text]);
      expect(JSON.parse(settingsText(settingsXml(json)))).toEqual(JSON.parse(json));
    }),
  );
});

test('the time to read the part grows with its length, whatever is left open in it', () => {
  for (const part of ['<', '<!--', '<![CDATA[', '<!--<![CDATA[<a>']) {
    expectLinear(200_000, (length) => settingsText(repeated(part, length)));
  }
});
