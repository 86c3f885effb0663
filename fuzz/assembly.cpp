// Whatever the bytes of the two files, which a line of "#" parts: the pool is sound or has problems
// with places, and what it says of people fits the quotas.

#include <cstddef>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>

#include "base/check.hpp"
#include "devolution/assembly/assembly_pool_file.hpp"

namespace commonweal::devolution {
namespace {

void check(std::string_view text) {
  const std::size_t part = text.find("\n#\n");
  std::istringstream quotas{std::string(text.substr(0, part))};
  std::istringstream people{
      std::string(part == text.npos ? std::string_view() : text.substr(part + 3))};
  platform::CsvFile quota_file(quotas, "q.csv");
  platform::CsvFile people_file(people, "p.csv");
  const auto pool =
      read_assembly_pool(quota_file, people_file, {.seats = 2, .addresses = {"street"}});
  if (!pool) {
    CW_CHECK(!pool.error().problems.empty());
    for (const auto& problem : pool.error().problems) {
      CW_CHECK(!problem.place.empty() && !problem.what.empty());
    }
    return;
  }
  const auto& question = pool->question;
  CW_CHECK(pool->ids.size() == question.people.size() && question.people.size() >= 2);
  CW_CHECK(pool->quota_places.size() == question.categories.size());
  for (const auto& person : question.people) {
    CW_CHECK(person.features.size() == question.categories.size());
    CW_CHECK(person.household < question.people.size());
    for (std::size_t c = 0; c < person.features.size(); ++c) {
      CW_CHECK(person.features[c] < question.categories[c].features.size());
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}

}  // namespace commonweal::devolution
