#pragma once

// What tests of compressed answers share: the way back.

#include <zlib.h>

#include <string>
#include <string_view>

namespace commonweal::platform {

// The text that was packed; "" if it is no whole gzip stream. Texts up to a megabyte.
inline std::string gunzip(std::string_view packed) {
  std::string text(1 << 20, '\0');
  z_stream stream{};
  if (inflateInit2(&stream, 15 + 16) != Z_OK) return "";
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
  stream.avail_in = static_cast<uInt>(packed.size());
  stream.next_out = reinterpret_cast<Bytef*>(text.data());
  stream.avail_out = static_cast<uInt>(text.size());
  const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END;
  text.resize(whole ? stream.total_out : 0);
  inflateEnd(&stream);
  return text;
}

}  // namespace commonweal::platform
