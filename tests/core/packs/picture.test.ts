import { expect, test } from 'vitest';
import { readPicture, sizeOf } from '../../../utils/core/packs/picture';
import { aPicture } from './a-picture';

test.each([
  ['png', 'image/png'],
  ['VP8 ', 'image/webp'],
  ['VP8L', 'image/webp'],
  ['VP8X', 'image/webp'],
] as const)('a picture tells its type and size by its bytes: %s', (kind, type) => {
  expect(readPicture(aPicture(1280, 721, kind))).toEqual({ type, width: 1280, height: 721 });
});

test('what is no picture is none, whatever its file is called', () => {
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(60)]);
  for (const bytes of [svg, jpeg, Buffer.from('RIFF0000WEBPxxxx'.padEnd(48)), Buffer.alloc(0)])
    expect(readPicture(bytes.toString('base64'))).toBeNull();
});

test('its size in bytes is known without unpacking it', () => {
  for (const length of [0, 1, 2, 3, 200_000])
    expect(sizeOf(Buffer.alloc(length).toString('base64'))).toBe(length);
});
