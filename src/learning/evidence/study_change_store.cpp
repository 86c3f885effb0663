#include "learning/evidence/study_change_store.hpp"

#include <utility>

#include "learning/evidence/study_code.hpp"
#include "missions/record_check_store.hpp"
#include "missions/record_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Record;

base::Result<void> may(const StudyChange& change) {
  if (platform::may_enter(change.visitor, platform::Right::add_evidence)) return {};
  return base::fail(ErrorCode::forbidden,
                    "Only analysts, evidence leads and administrators add evidence.");
}

base::Result<missions::Changes> put(const StudyChange& change, const std::vector<Record>& records,
                                    std::string action) {
  return missions::put_records(
      change.transaction, study_table(), records,
      {.at = change.now, .actor = change.visitor.actor, .action = std::move(action)});
}

// A form offers what is there; what was typed into an address may be anything.
base::Result<void> check_references(const missions::Directory& directory, const Record& record) {
  base::Problems problems;
  const auto check = [&](std::string_view column, auto find) {
    const std::string& code = record.fields[study_table().column(column)];
    if (code.empty() || find(code)) return;
    problems.add({.place = std::string(column),
                  .what = "There is no " + std::string(column) + " \"" + code + "\""});
  };
  check("intervention",
        [&](const std::string& code) { return directory.find_intervention(code) != nullptr; });
  check("metric", [&](const std::string& code) { return directory.find_metric(code) != nullptr; });
  check("source", [&](const std::string& code) { return directory.find_source(code) != nullptr; });
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

StudyCodes codes_in(platform::Transaction& transaction) {
  StudyCodes codes;
  for (const auto& [code, id] : missions::record_ids(transaction, study_table())) {
    codes.insert(code);
  }
  return codes;
}

std::optional<int> year_in(const Record& record) {
  const auto year =
      base::whole_number({.place = "year", .text = record.fields[study_table().column("year")]});
  return year ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

}  // namespace

base::Result<std::string> add_study(const StudyChange& change, const StudyText& text) {
  if (auto allowed = may(change); !allowed) return base::fail(std::move(allowed));
  auto record = record_in(text, nullptr);
  if (!record) return base::fail(std::move(record));
  auto sound = check_references(change.directory, *record);
  if (!sound) return base::fail(std::move(sound));
  const auto field = [&](std::string_view column) {
    return record->fields[study_table().column(column)];
  };
  record->code = new_study_code(field("authors"), field("title"), year_in(*record),
                                codes_in(change.transaction));
  auto done = put(change, {*record}, "study add");
  if (!done) return base::fail(std::move(done));
  return record->code;
}

base::Result<void> change_study(const StudyChange& change, const Study& before,
                                const StudyText& text) {
  if (auto allowed = may(change); !allowed) return allowed;
  auto record = record_in(text, &before);
  if (!record) return base::fail(std::move(record));
  if (auto sound = check_references(change.directory, *record); !sound) return sound;
  auto done = put(change, {*record}, "study change");
  if (!done) return base::fail(std::move(done));
  return {};
}

base::Result<void> exclude_study(const StudyChange& change, const Study& study,
                                 std::string_view reason) {
  if (auto allowed = may(change); !allowed) return allowed;
  StudyText text = study_text(study);
  for (auto& [name, value] : text.values) {
    if (name == "state") value = code_word(StudyState::excluded);
    if (name == "excluded_because") value = reason;
  }
  auto record = record_in(text, &study);
  if (!record) return base::fail(std::move(record));
  auto done = put(change, {*record}, "study exclude");
  if (!done) return base::fail(std::move(done));
  return {};
}

base::Result<missions::Changes> put_studies(const StudyChange& change,
                                            const std::vector<Record>& records) {
  if (auto allowed = may(change); !allowed) return base::fail(std::move(allowed));
  auto changes = put(change, records, "study import");
  if (!changes) return changes;
  base::Problems problems;
  missions::check_references_of(change.transaction, study_table(), problems);
  if (!problems.empty()) return std::move(problems).fail();
  return changes;
}

}  // namespace commonweal::learning
