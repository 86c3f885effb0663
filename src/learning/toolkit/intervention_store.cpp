#include "learning/toolkit/intervention_store.hpp"

#include <limits>
#include <string>
#include <utility>

#include "learning/evidence/study_store.hpp"
#include "learning/quality/appraisal_store.hpp"
#include "learning/spread/spread_store.hpp"
#include "learning/toolkit/toolkit_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

using missions::RecordKind;

std::vector<InterventionVersion> versions_of(platform::Transaction& transaction,
                                             std::string_view code) {
  const auto kept = missions::record_versions(transaction, RecordKind::intervention,
                                              std::numeric_limits<std::int64_t>::max(), code);
  std::vector<InterventionVersion> versions;
  const missions::Record* before = nullptr;
  for (const auto& version : kept) {
    versions.push_back({.number = versions.size() + 1,
                        .written = version.written,
                        .action = version.action,
                        .changes = {}});
    if (before != nullptr) {
      versions.back().changes =
          field_changes(missions::table_of(RecordKind::intervention), *before, version.record);
    }
    before = &version.record;
  }
  return versions;
}

// Each scheme that a study was appraised by, side by side.
void add_appraisals(platform::Transaction& transaction, InterventionView& view) {
  if (view.studies.empty()) return;
  std::map<std::string, std::string> appraised;
  for (const Study& study : view.studies) appraised[study.code];
  for (const Appraisal& appraisal : appraisals_of(transaction)) {
    const auto found = appraisal.study ? appraised.find(*appraisal.study) : appraised.end();
    if (found == appraised.end()) continue;
    found->second += (found->second.empty() ? "" : "; ") + one_line(appraisal.judgement());
  }
  view.appraised = std::move(appraised);
}

}  // namespace

base::Result<InterventionView> load_intervention(const missions::Holdings& holdings,
                                                 std::string_view code) {
  auto found = holdings.directory.intervention(code);
  if (!found) return base::fail(std::move(found));
  InterventionView view = view_of(holdings.directory, **found);
  add_attainment(holdings, view.row);
  view.studies = studies_of_intervention(holdings.transaction, code);
  add_appraisals(holdings.transaction, view);
  if (holdings.today) {
    view.spread = intervention_spread(holdings.directory, **found,
                                      load_adoptions(holdings.transaction), *holdings.today);
  }
  view.versions = versions_of(holdings.transaction, code);
  return view;
}

}  // namespace commonweal::learning
