// Whatever the bytes: every problem has its place; an election without problems can be counted by
// every rule, no vote is lost, and it is read back as it is written.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/check.hpp"
#include "devolution/election/blt.hpp"
#include "devolution/election/blt_text.hpp"
#include "devolution/election/election_report.hpp"

namespace commonweal::devolution {
namespace {

void check_count(const BltElection& election, ElectionRules rules) {
  std::int64_t set_aside = 0;
  const auto count = counted_election(election, rules, 1, set_aside);
  CW_CHECK(count && count->elected.size() == election.seats && !count->stages.empty());
}

void check_round_trip(const BltElection& election) {
  base::Problems problems;
  const auto again = read_blt(blt_text(election), "a.blt", problems);
  CW_CHECK(problems.empty());
  CW_CHECK(again.names == election.names && again.title == election.title);
  CW_CHECK(again.seats == election.seats && again.withdrawn == election.withdrawn);
  CW_CHECK(again.piles == election.piles);
}

void check(std::string_view text) {
  base::Problems problems;
  const auto election = read_blt(text, "a.blt", problems);
  if (!problems.empty()) {
    const base::Error fault = std::move(problems).fail().value();
    for (const auto& problem : fault.problems) {
      CW_CHECK(problem.place.starts_with("a.blt:") && problem.what.ends_with('.'));
    }
    return;
  }
  check_round_trip(election);
  if (election.names.size() > 40) return;  // Long counts teach nothing more.
  for (const auto& [rules, word] : kElectionRules) check_count(election, rules);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}

}  // namespace commonweal::devolution
