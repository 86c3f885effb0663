#include "investment/desk/mission_run_store.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/check.hpp"
#include "investment/mission_test/mission_test.hpp"
#include "investment/prevention/prevention_store.hpp"
#include "investment/proposals/case_store.hpp"
#include "investment/proposals/proposal_store.hpp"

namespace commonweal::investment {
namespace {

RecordedAnswer recorded(TestAnswer answer) {
  switch (answer) {
    case TestAnswer::yes: return RecordedAnswer::yes;
    case TestAnswer::no: return RecordedAnswer::no;
    case TestAnswer::unsure: return RecordedAnswer::unsure;
  }
  CW_CHECK(false);
}

RecordedCriterion recorded(const Criterion& criterion) {
  return {.answer = recorded(criterion.answer),
          .probability = criterion.probability,
          .reason = criterion.reason};
}

// Years in which nothing changes are no promise.
std::vector<missions::Promise> promises_in(const Appraisal& appraisal,
                                           const missions::Directory& directory) {
  std::vector<missions::Promise> promises;
  for (const auto& impact : appraisal.metrics) {
    const auto* metric = directory.find_metric(impact.metric);
    if (metric == nullptr) continue;
    missions::Promise promise{.metric = impact.metric, .place = metric->body, .change = {}};
    for (const auto& year : impact.years) {
      if (year.change.mean != 0) promise.change.push_back({year.year, year.change.mean});
    }
    if (!promise.change.empty()) promises.push_back(std::move(promise));
  }
  return promises;
}

// The bid itself, and those whose costs take from the same limits already.
std::vector<Proposal> bids_of_case(platform::Transaction& transaction, const Proposal& proposal) {
  std::vector<Proposal> bids;
  for (auto& bid : proposals_of(transaction)) {
    if (bid.code == proposal.code || bid.state == ProposalState::funded) {
      bids.push_back(std::move(bid));
    }
  }
  return bids;
}

}  // namespace

base::Result<TestRun> run_mission_test(const missions::Holdings& holdings, const Proposal& proposal,
                                       const TestRunQuestion& question) {
  const Case of = read_case(holdings, bids_of_case(holdings.transaction, proposal));
  const PreventionBook prevention = load_prevention(holdings.transaction);
  auto test = mission_test(
      of, proposal,
      {.start = question.start_year, .scale = question.scale, .prevention = &prevention});
  if (!test) return base::fail(std::move(test));
  return TestRun{.seed = static_cast<std::int64_t>(test->question.seed),
                 .draws = static_cast<std::int64_t>(test->question.draws),
                 .digest = test->wide.input_digest,
                 .affordable = recorded(test->affordable),
                 .mission_critical = recorded(test->mission_critical),
                 .ten_year = recorded(test->ten_year),
                 .raids = test->raids,
                 .method = test->version,
                 .promises = promises_in(test->wide, holdings.directory)};
}

}  // namespace commonweal::investment
