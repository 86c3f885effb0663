// Whatever the bytes: the reading ends, every fault has its place and a sentence, a file without
// fault is written and read back as it was, and every rule keeps within its budget.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/check.hpp"
#include "base/utf8.hpp"
#include "devolution/participation/budget_count.hpp"
#include "devolution/participation/pb_text.hpp"

namespace commonweal::devolution {
namespace {

constexpr std::size_t kProjectsMost = 16;  // A search for inputs must not wait for a count.

bool are_same(const PbTable& a, const PbTable& b) {
  if (a.columns != b.columns || a.rows.size() != b.rows.size()) return false;
  for (std::size_t i = 0; i < a.rows.size(); ++i) {
    if (a.rows[i].cells != b.rows[i].cells) return false;
  }
  return true;
}

void check_round_trip(const PbText& file) {
  base::Problems problems;
  const PbText again = read_pb(pb_text(file), "a.pb", problems);
  CW_CHECK(problems.empty());
  CW_CHECK(are_same(file.meta, again.meta) && are_same(file.projects, again.projects) &&
           are_same(file.votes, again.votes));
}

void check_faults(base::Problems faults) {
  const base::Error error = std::move(faults).fail().value();
  for (const base::Problem& fault : error.problems) {
    CW_CHECK(fault.place.starts_with("a.pb") && fault.what.ends_with('.'));
    CW_CHECK(!base::utf8_fault(fault.what));
  }
}

void check_counts(const PbVoting& voting) {
  for (const auto& rule : kBudgetRules) {
    const auto count = count_budget(voting, {.rule = rule.value});
    CW_CHECK(!count || count->cost <= voting.budget);
  }
}

void check(std::string_view text) {
  base::Problems form;
  const PbText file = read_pb(text, "a.pb", form);
  const bool is_sound = form.empty();
  PbFindings findings = check_pb(file, std::move(form));
  if (findings.voting && findings.voting->projects.size() <= kProjectsMost)
    check_counts(*findings.voting);
  check_faults(std::move(findings.faults));
  if (is_sound) check_round_trip(file);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}

}  // namespace commonweal::devolution
