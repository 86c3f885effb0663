#pragma once

#include <string_view>

#include "platform/html/html.hpp"

namespace commonweal::platform {

// A text as a QR code for a phone's camera, drawn as SVG: black on white whatever the page's
// colours are, with the quiet zone that ISO/IEC 18004 asks for.
Html qr_picture(std::string_view text);

}  // namespace commonweal::platform
