#pragma once

// The stream of random numbers that hangs on a name alone: "delivery/nhs-1". Whoever has the same
// name and seed has the same draws, in whatever bid and order they are asked for; that is what
// makes two variants of a bid differ by nothing but what was changed.

#include <cstdint>
#include <string_view>

namespace commonweal::methods {

// FNV-1a of 64 bits. Names that differ may fall together once in 10^19.
std::uint64_t stream_named(std::string_view name);

}  // namespace commonweal::methods
