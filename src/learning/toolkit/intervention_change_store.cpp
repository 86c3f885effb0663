#include "learning/toolkit/intervention_change_store.hpp"

#include <limits>
#include <utility>

#include "base/problems.hpp"
#include "learning/toolkit/intervention_form.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Record;
using missions::RecordKind;
using platform::Right;

constexpr std::size_t kTextMax = 4000;

const missions::RecordTable& table() { return missions::table_of(RecordKind::intervention); }

base::Result<void> may_add(const EvidenceChange& change) {
  if (platform::may_enter(change.visitor, Right::add_evidence)) return {};
  return base::fail(ErrorCode::forbidden, "Only who may add evidence changes interventions.");
}

template <class Find>
void check_codes(const Record& typed, std::string_view column, std::string_view kind, Find&& find,
                 base::Problems& problems) {
  for (const auto& code : missions::codes_in(typed.fields[table().column(column)])) {
    if (find(code) != nullptr) continue;
    problems.add({.place = std::string(column),
                  .what = "There is no " + std::string(kind) + " \"" + code + "\"."});
  }
}

void check_references(const EvidenceChange& change, const Record& typed, base::Problems& problems) {
  const auto& all = change.directory;
  check_codes(
      typed, "services", "service", [&](const auto& code) { return all.find_service(code); },
      problems);
  check_codes(
      typed, "missions", "mission", [&](const auto& code) { return all.find_mission(code); },
      problems);
  check_codes(
      typed, "overlaps", "intervention",
      [&](const auto& code) { return all.find_intervention(code); }, problems);
  check_codes(
      typed, "source", "source", [&](const auto& code) { return all.find_source(code); }, problems);
}

void check_lengths(const Record& typed, base::Problems& problems) {
  for (std::size_t i = 0; i < typed.fields.size(); ++i) {
    if (typed.fields[i].size() <= kTextMax) continue;
    problems.add({.place = std::string(table().columns[i].name),
                  .what = "This must be 4,000 characters or fewer."});
  }
}

// In the words of the form, where a field that is needed was left empty.
base::Error in_words(base::Error fault, const Record& typed) {
  for (auto& [place, what] : fault.problems) {
    const FormField* field = find_field(place);
    if (field == nullptr || field->missing.empty()) continue;
    if (typed.fields[table().column(place)].empty()) what = field->missing;
  }
  return fault;
}

base::Result<std::string> put(const EvidenceChange& change, const Record& typed,
                              std::string action) {
  base::Problems problems;
  const missions::PlaceOf at_column = [](std::string_view column) { return std::string(column); };
  table().check(typed, at_column, problems);
  check_references(change, typed, problems);
  check_lengths(typed, problems);
  if (!problems.empty()) {
    return tl::unexpected(in_words(std::move(problems).fail().value(), typed));
  }
  auto done = missions::put_records(
      change.transaction, table(), {typed},
      {.at = change.now, .actor = change.visitor.actor, .action = std::move(action)});
  if (!done) return base::fail(std::move(done));
  return typed.code;
}

}  // namespace

std::string versions_seen(platform::Transaction& transaction, std::string_view code) {
  return std::to_string(missions::record_versions(transaction, table(),
                                                  std::numeric_limits<std::int64_t>::max(), code)
                            .size());
}

base::Result<std::string> add_intervention(const EvidenceChange& change, Record typed) {
  if (auto may = may_add(change); !may) return base::fail(std::move(may));
  typed.code = code_for(change.directory, typed.fields[table().column("title")]);
  return put(change, typed, "intervention add");
}

base::Result<std::string> change_intervention(const EvidenceChange& change, const Record& typed,
                                              std::string_view seen) {
  if (auto may = may_add(change); !may) return base::fail(std::move(may));
  if (auto held = change.directory.intervention(typed.code); !held) {
    return base::fail(std::move(held));
  }
  if (seen != versions_seen(change.transaction, typed.code)) {
    return base::fail(ErrorCode::conflict,
                      "Somebody else changed this intervention while you were writing. Open it in "
                      "another window, bring what you typed in line, and save again.");
  }
  return put(change, typed, "intervention change");
}

}  // namespace commonweal::learning
