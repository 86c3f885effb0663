#include "learning/quality/appraisal_store.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

// What stands in the store was checked on its way in.
Appraisal made(const missions::Record& record) {
  base::Problems problems;
  auto appraisal = Appraisal::make(record, [](std::string_view) { return ""; }, problems);
  CW_CHECK(appraisal);
  return *std::move(appraisal);
}

// Each scheme once, the latest day first of those that share one.
std::vector<Appraisal> one_of_each_scheme(std::vector<Appraisal> all) {
  std::ranges::stable_sort(all, [](const Appraisal& a, const Appraisal& b) {
    return std::pair(a.scheme, b.appraised_on) < std::pair(b.scheme, a.appraised_on);
  });
  const auto rest = std::ranges::unique(all, {}, &Appraisal::scheme);
  all.erase(rest.begin(), rest.end());
  return all;
}

}  // namespace

std::vector<Appraisal> appraisals_of(platform::Transaction& transaction) {
  std::vector<Appraisal> all;
  for (const auto& record : missions::records_of(transaction, appraisal_table())) {
    all.push_back(made(record));
  }
  return all;
}

std::vector<Appraisal> appraisals_of_study(platform::Transaction& transaction,
                                           std::string_view study) {
  auto all = appraisals_of(transaction);
  std::erase_if(all, [&](const Appraisal& it) { return it.study != study; });
  return one_of_each_scheme(std::move(all));
}

std::vector<Appraisal> appraisals_of_effect(platform::Transaction& transaction,
                                            std::string_view effect) {
  auto all = appraisals_of(transaction);
  std::erase_if(all, [&](const Appraisal& it) { return it.effect != effect; });
  return one_of_each_scheme(std::move(all));
}

std::optional<Appraisal> find_appraisal(platform::Transaction& transaction, std::string_view code) {
  const auto record = missions::find_record(transaction, appraisal_table(), code);
  return record ? std::optional(made(*record)) : std::nullopt;
}

}  // namespace commonweal::learning
