// Whatever the bytes: the reader ends, with sound problems, or with boundaries that can be drawn.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/check.hpp"
#include "platform/map/geo_json.hpp"
#include "platform/map/outline.hpp"

namespace commonweal::platform {
namespace {

void check(std::string_view text) {
  const auto read = read_geo_json(text, {.file = "a.json", .code = "code", .name = "name"});
  if (!read) {
    CW_CHECK(!read.error().problems.empty());
    for (const auto& problem : read.error().problems) {
      CW_CHECK(problem.place.starts_with("a.json") && problem.what.ends_with('.'));
    }
    return;
  }
  const Outlines outlines(*read);
  CW_CHECK(outlines.areas().size() == read->size());
  for (const auto& area : outlines.areas()) CW_CHECK(!area.path.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check({reinterpret_cast<const char*>(data), size});
  return 0;
}

}  // namespace commonweal::platform
