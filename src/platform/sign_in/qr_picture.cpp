#include "platform/sign_in/qr_picture.hpp"

#include "platform/secret/qr_code.hpp"

namespace commonweal::platform {
namespace {

constexpr std::size_t kQuietSquares = 4;
constexpr std::size_t kPixelsOfSquare = 5;

}  // namespace

// One path, a stroke for each run of dark squares in a row.
Html qr_picture(std::string_view text) {
  const auto code = qr_code(text);
  const auto width = code.width + 2 * kQuietSquares;
  Html html;
  html.raw("<svg class=\"cw-qr\" role=\"img\" aria-label=\"QR code for your authenticator app\"");
  html.raw(" width=\"").number(width * kPixelsOfSquare).raw("\" height=\"");
  html.number(width * kPixelsOfSquare).raw("\" viewBox=\"0 0 ").number(width).raw(" ");
  html.number(width).raw("\" shape-rendering=\"crispEdges\">\n");
  html.raw("<path fill=\"#fff\" d=\"M0 0h").number(width).raw("v").number(width);
  html.raw("H0z\"></path>\n<path stroke=\"#000\" d=\"");
  for (std::size_t row = 0; row < code.width; ++row) {
    for (std::size_t at = 0; at < code.width;) {
      std::size_t end = at;
      while (end < code.width && code.dark[row * code.width + end]) ++end;
      if (end > at) {
        html.raw("M").number(at + kQuietSquares).raw(" ").number(row + kQuietSquares);
        html.raw(".5h").number(end - at);
      }
      at = end + 1;
    }
  }
  return html.raw("\"></path>\n</svg>\n");
}

}  // namespace commonweal::platform
