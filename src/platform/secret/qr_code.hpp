#pragma once

// A text as the squares of a QR code. Knows nothing of how they are drawn.

#include <cstddef>
#include <string_view>
#include <vector>

namespace commonweal::platform {

struct QrCode {
  std::size_t width = 0;   // In squares, without the quiet zone round them.
  std::vector<bool> dark;  // Row by row.
};

// Of at most a few hundred letters; more is a defect.
QrCode qr_code(std::string_view text);

}  // namespace commonweal::platform
