#include "platform/secret/qr_code.hpp"

#include <qrencode.h>

#include <memory>
#include <string>

#include "base/check.hpp"

namespace commonweal::platform {

QrCode qr_code(std::string_view text) {
  const std::unique_ptr<QRcode, void (*)(QRcode*)> made(
      QRcode_encodeString8bit(std::string(text).c_str(), 0, QR_ECLEVEL_M), QRcode_free);
  CW_CHECK(made != nullptr);
  const auto width = static_cast<std::size_t>(made->width);
  QrCode code{.width = width, .dark = std::vector<bool>(width * width)};
  for (std::size_t i = 0; i < code.dark.size(); ++i) code.dark[i] = (made->data[i] & 1) != 0;
  return code;
}

}  // namespace commonweal::platform
