#include "investment/prevention/case_prevention.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace commonweal::investment {
namespace {

constexpr const char* kUnnamed = "of-the-file";  // The edition, where the file names none.

std::string edition_of(const CasePrevention& it) {
  return it.definition.empty() ? kUnnamed : it.definition;
}

PreventionDefinition definition_of(const CasePrevention& it) {
  PreventionDefinition definition{.code = edition_of(it), .title = edition_of(it)};
  for (const PreventionClass kind : kPreventionClasses) {
    const bool is_usual = kind == PreventionClass::primary || kind == PreventionClass::secondary;
    const bool is_named = std::ranges::find(it.counts, code_word(kind)) != it.counts.end();
    if (it.counts.empty() ? is_usual : is_named) definition.counts.push_back(kind);
  }
  return definition;
}

// A fact by which the class is the one that the file states.
Activity fact_of(PreventionClass kind) {
  switch (kind) {
    case PreventionClass::primary: return {Reached::everyone, Moment::before, Aim::prevent, 1, ""};
    case PreventionClass::secondary: return {Reached::at_risk, Moment::early, Aim::lessen, 1, ""};
    case PreventionClass::tertiary: return {Reached::in_need, Moment::after, Aim::lessen, 1, ""};
    case PreventionClass::acute: break;
  }
  return {Reached::in_need, Moment::after, Aim::treat, 1, ""};
}

std::optional<Classification> classification_of(const CaseClass& it, const std::string& edition) {
  const auto kind = prevention_class_named({.place = "kind", .text = it.kind});
  if (!kind) return std::nullopt;
  const bool is_line = !it.line.empty();
  return Classification{.code = (is_line ? "line-" : "bid-") + (is_line ? it.line : it.proposal),
                        .title = is_line ? it.line : it.proposal,
                        .kind = is_line ? SubjectKind::line : SubjectKind::proposal,
                        .subject = is_line ? it.line : it.proposal,
                        .facts = {fact_of(*kind)},
                        .reason = it.reason,
                        .reviewed_by = it.reviewer,
                        .state = ReviewState::reviewed,
                        .definition = edition};
}

// A floor of all departments is one of each.
void add_floor(const Case& of, const CaseFloor& floor, std::vector<PreventionAllocation>& all) {
  for (const auto& department : of.departments) {
    if (!floor.department.empty() && floor.department != department.code) continue;
    const auto same = [&](const PreventionAllocation& it) {
      return it.department == department.code && it.year == floor.year;
    };
    const auto found = std::ranges::find_if(all, same);
    if (found != all.end()) {
      if (!floor.department.empty() || !found->share) found->share = floor.share;
      continue;
    }
    all.push_back({.code = department.code + "-" + std::to_string(floor.year),
                   .department = department.code,
                   .year = floor.year,
                   .share = floor.share});
  }
}

std::vector<PreventionAllocation> allocations_of(const Case& of) {
  std::vector<PreventionAllocation> all;
  for (const CaseSpending& it : of.prevention.spending) {
    all.push_back({.code = it.department + "-" + std::to_string(it.year),
                   .department = it.department,
                   .year = it.year,
                   .total = it.pounds});
  }
  for (const CaseFloor& it : of.prevention.floors) add_floor(of, it, all);
  std::ranges::sort(all, {}, &PreventionAllocation::code);
  return all;
}

}  // namespace

PreventionBook book_of(const Case& of) {
  PreventionBook book{.definitions = {definition_of(of.prevention)},
                      .classifications = {},
                      .allocations = allocations_of(of),
                      .lines = {}};
  for (const CaseClass& it : of.prevention.classes) {
    if (auto one = classification_of(it, book.definitions.front().code)) {
      book.classifications.push_back(*std::move(one));
    }
  }
  for (const CaseSpendingLine& it : of.prevention.lines) {
    book.lines.push_back(
        {.code = it.code, .title = it.title, .department = it.department, .pounds = it.pounds});
  }
  std::ranges::sort(book.classifications, {}, &Classification::code);
  std::ranges::sort(book.lines, {}, &SpendingLine::code);
  return book;
}

}  // namespace commonweal::investment
