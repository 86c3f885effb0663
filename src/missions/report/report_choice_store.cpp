#include "missions/report/report_choice_store.hpp"

#include <utility>

namespace commonweal::missions {

base::Result<ReportId> report_id_in(base::Field field) {
  const auto id = base::parse_id<ReportId>(field);
  if (id) return *id;
  return base::fail(base::ErrorCode::not_found,
                    "There is no report \"" + std::string(field.text) + "\".");
}

base::Result<KeptVersion> version_named(platform::Transaction& transaction, base::Field id,
                                        base::Field version) {
  auto report = report_id_in(id);
  if (!report) return base::fail(std::move(report));
  std::optional<int> number;
  if (!version.text.empty()) {
    auto asked = base::whole_number(version);
    if (!asked) return base::fail(std::move(asked));
    constexpr std::int64_t kVersionsMax = 1'000'000;
    number = *asked >= 1 && *asked <= kVersionsMax ? static_cast<int>(*asked) : -1;
  }
  auto kept = find_version(transaction, *report, number);
  if (kept) return *std::move(kept);
  const std::string what = number ? "version " + std::string(version.text) + " of report "
                                  : std::string("published report ");
  return base::fail(base::ErrorCode::not_found, "There is no " + what + std::string(id.text) + ".");
}

base::Result<PublishedReport> published_named(platform::Transaction& transaction, base::Field id,
                                              base::Field version) {
  auto kept = version_named(transaction, id, version);
  if (!kept) return base::fail(std::move(kept));
  return read_version(*kept);
}

}  // namespace commonweal::missions
