#pragma once

// Whole numbers of 128 bits: products of two numbers of 64 that must not overflow.

namespace commonweal::methods {

__extension__ using Wide = __int128;

}  // namespace commonweal::methods
