#include "missions/catalogue_store.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "missions/record_store.hpp"

namespace commonweal::missions {
namespace {

using platform::Transaction;

// What is stored was made before it was written.
template <class T>
T made(const Record& record) {
  base::Problems problems;
  auto value = T::make(record, [&](std::string_view) { return record.code; }, problems);
  CW_CHECK(value);
  return *std::move(value);
}

template <class T>
std::vector<T> load_all(Transaction& transaction, RecordKind kind) {
  std::vector<T> all;
  for (const Record& record : records_of(transaction, kind)) all.push_back(made<T>(record));
  return all;
}

template <class T>
base::Result<T> load_one(Transaction& transaction, RecordKind kind, std::string_view code) {
  if (const auto record = find_record(transaction, kind, code)) return made<T>(*record);
  return base::fail(base::ErrorCode::not_found, "There is no " + std::string(table_of(kind).name) +
                                                    " \"" + std::string(code) + "\".");
}

}  // namespace

std::vector<Mission> load_missions(Transaction& transaction) {
  auto missions = load_all<Mission>(transaction, RecordKind::mission);
  std::ranges::stable_sort(missions, {}, &Mission::order);
  return missions;
}

std::vector<Metric> load_metrics(Transaction& transaction) {
  return load_all<Metric>(transaction, RecordKind::metric);
}

std::vector<Body> load_bodies(Transaction& transaction) {
  return load_all<Body>(transaction, RecordKind::body);
}

base::Result<Mission> load_mission(Transaction& transaction, std::string_view code) {
  return load_one<Mission>(transaction, RecordKind::mission, code);
}

base::Result<Metric> load_metric(Transaction& transaction, std::string_view code) {
  return load_one<Metric>(transaction, RecordKind::metric, code);
}

base::Result<Body> load_body(Transaction& transaction, std::string_view code) {
  return load_one<Body>(transaction, RecordKind::body, code);
}

base::Result<Source> load_source(Transaction& transaction, std::string_view code) {
  return load_one<Source>(transaction, RecordKind::source, code);
}

Catalogue load_catalogue(Transaction& transaction) {
  Catalogue catalogue{.metrics = {},
                      .bodies = record_ids(transaction, RecordKind::body),
                      .sources = record_ids(transaction, RecordKind::source)};
  const auto ids = record_ids(transaction, RecordKind::metric);
  for (const Metric& metric : load_metrics(transaction)) {
    catalogue.metrics.emplace(
        metric.code, Catalogue::Metric{.id = ids.at(metric.code), .periods = metric.period_kind});
  }
  return catalogue;
}

std::optional<StandingReplay> find_standing_replay(Transaction& transaction,
                                                   std::string_view metric) {
  const auto record = find_record(transaction, RecordKind::replay, metric);
  return record ? std::optional(made<StandingReplay>(*record)) : std::nullopt;
}

}  // namespace commonweal::missions
