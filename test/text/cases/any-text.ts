/** Any text at all, lone surrogates included; `fc.string` with its binary unit takes seconds to set up. */
import fc from 'fast-check';

const unit = fc.oneof(fc.nat(0x7f), fc.nat(0x24ff), fc.nat(0xffff), fc.integer({ min: 0x10000, max: 0x10ffff }));

export const anyText: fc.Arbitrary<string> = fc
  .array(unit, { maxLength: 40 })
  .map((units) => units.map((code) => String.fromCodePoint(code)).join(''));
