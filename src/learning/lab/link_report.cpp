#include "learning/lab/link_report.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace commonweal::learning {
namespace {

constexpr double kUnlikely = -10;      // The weight under which a pair is not kept.
constexpr double kPairsARecord = 200;  // A column with more for each record tells nobody apart.

// How many pairs of records are equal in a column.
double equal_pairs(const std::vector<std::string>& values) {
  std::map<std::string_view, double> counts;
  for (const auto& value : values) {
    if (!value.empty()) ++counts[value];
  }
  double pairs = 0;
  for (const auto& [value, count] : counts) pairs += count * (count - 1) / 2;
  return pairs;
}

std::vector<methods::BlockRule> usual_rules(const methods::LinkRecords& records) {
  std::vector<methods::BlockRule> rules;
  for (std::size_t c = 0; c < records.columns.size(); ++c) {
    const double pairs = equal_pairs(records.values[c]);
    if (pairs > 0 && pairs <= kPairsARecord * double(records.size())) rules.push_back({c});
  }
  return rules;
}

}  // namespace

std::size_t LinkReport::linked_pairs() const {
  return static_cast<std::size_t>(std::ranges::count_if(
      pairs, [&](const methods::ScoredPair& pair) { return pair.weight >= threshold; }));
}

std::size_t LinkReport::cluster_count() const {
  return std::set<std::uint32_t>(clusters.begin(), clusters.end()).size();
}

std::size_t LinkReport::alone() const {
  std::map<std::uint32_t, std::size_t> sizes;
  for (const auto cluster : clusters) ++sizes[cluster];
  return static_cast<std::size_t>(
      std::ranges::count_if(sizes, [](const auto& each) { return each.second == 1; }));
}

std::string LinkReport::rule_words(const methods::BlockRule& rule) const {
  std::string text;
  for (const auto column : rule) {
    text += (text.empty() ? "" : " and ") + input.records.columns[column].name;
  }
  return text;
}

void work_out_links(LinkReport& report, base::Problems& problems) {
  const auto& records = report.input.records;
  if (records.size() < 2) {
    problems.add({.place = "the records", .what = "There are fewer than two to compare."});
    return;
  }
  if (report.question.rules.empty()) report.question.rules = usual_rules(records);
  const auto blocked = methods::blocked_pairs(records, report.question.rules);
  if (blocked.pairs.empty()) {
    problems.add({.place = "--block",
                  .what = "No two records are equal in any of these, or so many that they tell "
                          "nobody apart: there is nothing to compare. Name others, or two together "
                          "such as surname+postcode."});
    return;
  }
  for (const auto left_out : blocked.left_out) report.left_out += left_out;
  report.compared = blocked.pairs.size();
  const auto codes = methods::agreement_codes(records, blocked.pairs);
  report.model = methods::fitted_model(records, report.question.rules, codes);
  const double least = std::min(kUnlikely, report.question.threshold.value_or(kUnlikely));
  auto scored = methods::scored_pairs(records, report.model, blocked.pairs, codes, least);
  report.threshold =
      report.question.threshold ? *report.question.threshold : methods::proposed_threshold(scored);
  report.pairs = std::move(scored.pairs);
  if (report.question.is_one_to_one) {
    report.pairs = methods::one_to_one(report.pairs, report.threshold, records.size());
  }
  report.clusters = methods::link_clusters(records.size(), report.pairs, report.threshold);
  if (!report.input.truth.empty()) {
    report.quality = methods::link_quality(report.clusters, report.input.truth);
  }
}

}  // namespace commonweal::learning
