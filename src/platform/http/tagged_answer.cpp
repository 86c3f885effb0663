#include "platform/http/tagged_answer.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace commonweal::platform {
namespace {

// FNV-1a, 64 bits, over words of eight bytes: eight times as fast as over bytes. An entity tag only
// has to tell versions of one page of ours apart: nobody who could forge one gains by it, so a
// cryptographic digest would add nothing.
std::uint64_t digest(std::string_view content) {
  constexpr std::uint64_t kPrime = 1099511628211u;
  std::uint64_t hash = (14695981039346656037u ^ content.size()) * kPrime;
  while (!content.empty()) {
    std::uint64_t word = 0;
    const auto bytes = std::min(content.size(), sizeof word);
    std::memcpy(&word, content.data(), bytes);
    hash = (hash ^ word) * kPrime;
    hash ^= hash >> 32;  // So that a word's upper bytes reach the lower ones.
    content.remove_prefix(bytes);
  }
  return hash;
}

std::string entity_tag(std::string_view content) {
  std::string tag = "\"";
  for (std::uint64_t bits = digest(content), digit = 0; digit < 16; ++digit, bits <<= 4) {
    tag += "0123456789abcdef"[bits >> 60];
  }
  return tag + '"';
}

Response with_tag(Response response, std::string_view caching) {
  response.headers.push_back({"ETag", entity_tag(response.body)});
  response.headers.push_back({"Cache-Control", std::string(caching)});
  return response;
}

// If-None-Match holds tags or "*"; a weak tag counts as well (RFC 9110, 13.1.2).
bool holds_already(const Request& request, const Response& response) {
  const auto held = request.header("If-None-Match").value_or("");
  const auto tag = find_header(response.headers, "ETag").value();
  return held == "*" || held.find(tag) != std::string_view::npos;
}

}  // namespace

TaggedAnswer tagged(Response response, std::string_view caching, Effort effort) {
  if (!is_compressible(response.content_type) || response.body.size() < kCompressedFrom) {
    auto plain = with_tag(std::move(response), caching);
    return {.plain = plain, .packed = std::move(plain)};
  }
  response.headers.push_back({"Vary", "Accept-Encoding"});
  Response packed = response;
  packed.body = gzip(response.body, effort);
  packed.headers.push_back({"Content-Encoding", "gzip"});
  return {.plain = with_tag(std::move(response), caching),
          .packed = with_tag(std::move(packed), caching)};
}

Response answer_from(const TaggedAnswer& answer, const Request& request) {
  const auto& response = accepts_gzip(request) ? answer.packed : answer.plain;
  return holds_already(request, response) ? not_modified(response) : response;
}

}  // namespace commonweal::platform
