#include "learning/spread/adoption_change_store.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/london_day.hpp"
#include "base/number_text.hpp"
#include "base/problems.hpp"
#include "learning/spread/spread_store.hpp"
#include "missions/directory_search.hpp"
#include "missions/record_store.hpp"
#include "missions/scope_store.hpp"

namespace commonweal::learning {
namespace {

using base::ErrorCode;
using missions::Body;
using missions::Directory;
using missions::Intervention;
using missions::Record;
using platform::Right;

constexpr std::size_t kStemMax = 40;  // With a body and a number a code stays under 64.
constexpr std::size_t kWordsMax = 500;

base::Problem at(std::string_view place, std::string what) {
  return {.place = std::string(place), .what = std::move(what)};
}

tl::unexpected<base::Error> refused(std::string_view place, std::string what,
                                    ErrorCode code = ErrorCode::invalid_input) {
  return base::fail(code, {at(place, std::move(what))});
}

// By code, or by a name that no other has.
base::Result<const Body*> body_called(const Directory& directory, std::string_view text) {
  if (text.empty()) return refused("body", "Enter the code or name of a body");
  if (const Body* body = directory.find_body(text)) return body;
  const std::string wanted = missions::folded(text);
  std::vector<const Body*> found;
  for (const Body& body : directory.bodies()) {
    if (missions::folded(body.name) == wanted) found.push_back(&body);
  }
  if (found.size() == 1) return found.front();
  const std::string name = '"' + std::string(text) + '"';
  return refused("body", found.empty()
                             ? "There is no body " + name + ". Enter the code or name of one"
                             : "More than one body is called " + name + ". Enter its code");
}

base::Result<void> check_may(const AdoptionChange& change, const Body& body) {
  if (may_say_practice_of(change.transaction, change.visitor, body.code)) return {};
  return base::fail(ErrorCode::forbidden,
                    "You may not say what " + body.name +
                        " does. Only its lead, its analysts and the mission unit may.");
}

std::string small(std::string text) {
  for (char& c : text) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  return text;
}

std::string adoption_code(const std::vector<Adoption>& all, const Intervention& intervention,
                          const Body& body) {
  const std::string stem =
      intervention.code.substr(0, kStemMax) + '-' + small(body.code.substr(0, 18));
  std::string code = stem;
  for (int number = 2; std::ranges::count(all, code, &Adoption::code) > 0; ++number) {
    code = stem + '-' + std::to_string(number);
  }
  return code;
}

base::Result<void> put(const AdoptionChange& change, Record record, std::string action) {
  auto done = missions::put_records(
      change.transaction, adoption_table(), {std::move(record)},
      {.at = change.now, .actor = change.visitor.actor, .action = std::move(action)});
  if (!done) return base::fail(std::move(done));
  return {};
}

void check_words(std::string_view place, const std::string& text, base::Problems& problems) {
  if (text.size() <= kWordsMax) return;
  problems.add(at(place, "This is " + base::grouped(static_cast<double>(text.size())) +
                             " bytes long. Use " + base::grouped(double{kWordsMax}) + " or fewer"));
}

// What the form says, checked as a file's line would be.
base::Result<void> check_form(const AdoptionForm& form, const Record& record,
                              base::Problems& problems) {
  if (form.since.empty()) problems.add(at("since", "Enter when it began"));
  check_words("fidelity_basis", form.fidelity_basis, problems);
  check_words("note", form.note, problems);
  Adoption::make(record, [](std::string_view column) { return std::string(column); }, problems);
  if (problems.empty()) return {};
  return std::move(problems).fail();
}

const Adoption* in_use_by(const std::vector<Adoption>& all, const Intervention& intervention,
                          const Body& body) {
  const auto found = std::ranges::find_if(all, [&](const Adoption& it) {
    return it.intervention == intervention.code && it.body == body.code && !it.until;
  });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

bool may_say_practice_of(platform::Transaction& transaction, const platform::Visitor& visitor,
                         std::string_view body) {
  if (!platform::may_enter(visitor, Right::report_practice)) return false;
  return platform::may(visitor, Right::report_practice, body,
                       missions::load_scope_tree(transaction));
}

base::Result<void> add_adoption(const AdoptionChange& change, const Intervention& intervention,
                                const AdoptionForm& form) {
  base::Problems problems;
  const auto body = body_called(change.directory, form.body);
  problems.value_of(body);
  if (body) {
    if (auto may = check_may(change, **body); !may) return may;
  }
  const std::string named = body ? (*body)->code : "none";
  Record record{.code = intervention.code,
                .fields = {intervention.code, named, form.since, "", form.reach, form.eligible,
                           form.fidelity, form.fidelity_basis, "", "", form.note}};
  if (auto checked = check_form(form, record, problems); !checked) return checked;
  const auto all = load_adoptions(change.transaction);
  if (in_use_by(all, intervention, **body) != nullptr) {
    return refused("body",
                   (*body)->name + " does this already. End that first, or change it by a file",
                   ErrorCode::conflict);
  }
  record.code = adoption_code(all, intervention, **body);
  return put(change, std::move(record), "adoption add");
}

base::Result<void> end_adoption(const AdoptionChange& change, const Intervention& intervention,
                                std::string_view code, const std::string& until) {
  auto adoption = find_adoption(change.transaction, code);
  if (!adoption || adoption->intervention != intervention.code) {
    return refused("adoption", "Choose which body no longer does this");
  }
  const Body* body = change.directory.find_body(adoption->body);
  if (body == nullptr) return refused("adoption", "Its body is not held any more");
  if (auto may = check_may(change, *body); !may) return may;
  if (adoption->until) {
    return refused("adoption", body->name + " ended this already", ErrorCode::conflict);
  }
  if (until.empty()) return refused("until", "Enter when it ended");
  Record record = record_of(*adoption);
  record.fields[adoption_table().column("until")] = until;
  base::Problems problems;
  Adoption::make(record, [](std::string_view column) { return std::string(column); }, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return put(change, std::move(record), "adoption end");
}

}  // namespace commonweal::learning
