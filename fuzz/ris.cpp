// Whatever the bytes: references end, have values that are text in one normal form, and are read
// back as they are written.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "base/utf8.hpp"
#include "learning/evidence/ris.hpp"
#include "learning/evidence/ris_study.hpp"

namespace commonweal::learning {
namespace {

void check_soundness(const std::vector<RisReference>& references, base::Problems problems) {
  for (const auto& reference : references) {
    CW_CHECK(!reference.values.empty() && reference.values.front().tag == "TY");
    for (const auto& value : reference.values) {
      CW_CHECK(value.tag.size() == 2 && !base::utf8_fault(value.text));
    }
  }
  const base::Error fault = std::move(problems).fail().value();
  for (const auto& problem : fault.problems) {
    CW_CHECK(problem.place.starts_with("a.ris:") && problem.what.ends_with('.'));
  }
}

void check_round_trip(const std::vector<RisReference>& references) {
  base::Problems problems;
  const auto again = read_ris(ris_text(references), "a.ris", problems);
  CW_CHECK(problems.empty() && again.size() == references.size());
  for (std::size_t i = 0; i < again.size(); ++i) {
    CW_CHECK(again[i].values.size() == references[i].values.size());
    for (std::size_t j = 0; j < again[i].values.size(); ++j) {
      CW_CHECK(again[i].values[j].tag == references[i].values[j].tag);
      CW_CHECK(again[i].values[j].text == references[i].values[j].text);
    }
  }
}

void check(std::string_view text) {
  base::Problems problems;
  const auto references = read_ris(text, "a.ris", problems);
  const bool is_sound = problems.empty();
  check_soundness(references, std::move(problems));
  base::Problems further;
  const auto arrivals = studies_in(references, "a.ris", {}, further);
  CW_CHECK(arrivals.studies.size() + arrivals.duplicates.size() <= references.size());
  if (is_sound) check_round_trip(references);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}

}  // namespace commonweal::learning
