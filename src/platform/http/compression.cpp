#include "platform/http/compression.hpp"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <new>

#include "base/check.hpp"

namespace commonweal::platform {
namespace {

constexpr int kGzipWindow = 15 + 16;  // zlib's way to say: a gzip header round it.
constexpr int kMemory = 8;            // zlib's default.

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// "q=0", "q=0.0": the coding is named to say that it is not wanted.
bool is_zero_weight(std::string_view weight) {
  return weight.starts_with("q=0") && weight.find_first_of("123456789") == std::string_view::npos;
}

}  // namespace

std::string gzip(std::string_view text, Effort effort) {
  z_stream stream{};
  const int level = effort == Effort::quick ? 2 : Z_BEST_COMPRESSION;
  const int started =
      deflateInit2(&stream, level, Z_DEFLATED, kGzipWindow, kMemory, Z_DEFAULT_STRATEGY);
  if (started == Z_MEM_ERROR) throw std::bad_alloc();
  CW_CHECK(started == Z_OK);
  std::string packed(deflateBound(&stream, text.size()), '\0');
  stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));  // zlib only reads it.
  stream.avail_in = static_cast<uInt>(text.size());
  stream.next_out = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_out = static_cast<uInt>(packed.size());
  const int ended = deflate(&stream, Z_FINISH);
  packed.resize(stream.total_out);
  deflateEnd(&stream);
  CW_CHECK(ended == Z_STREAM_END);
  return packed;
}

bool is_compressible(std::string_view content_type) {
  constexpr std::array<std::string_view, 6> kKinds = {
      "text/",           "application/json", "application/javascript", "application/manifest+json",
      "application/xml", "image/svg+xml"};
  return std::ranges::any_of(kKinds, [&](auto kind) { return content_type.starts_with(kind); });
}

bool accepts_gzip(const Request& request) {
  std::string_view codings = request.header("Accept-Encoding").value_or("");
  while (!codings.empty()) {
    const auto coding = codings.substr(0, codings.find(','));
    codings.remove_prefix(std::min(coding.size() + 1, codings.size()));
    const auto name = trimmed(coding.substr(0, coding.find(';')));
    const auto weight = coding.size() > coding.find(';')
                            ? trimmed(coding.substr(coding.find(';') + 1))
                            : std::string_view();
    if (name == "gzip") return !is_zero_weight(weight);
  }
  return false;
}

void compress(Response& response, bool gzip_accepted) {
  if (response.body.size() < kCompressedFrom || !is_compressible(response.content_type) ||
      find_header(response.headers, "ETag") || find_header(response.headers, "Content-Encoding")) {
    return;
  }
  response.headers.push_back({"Vary", "Accept-Encoding"});
  if (!gzip_accepted) return;
  response.body = gzip(response.body, Effort::quick);
  response.headers.push_back({"Content-Encoding", "gzip"});
}

}  // namespace commonweal::platform
