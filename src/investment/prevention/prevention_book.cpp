#include "investment/prevention/prevention_book.hpp"

#include <algorithm>

namespace commonweal::investment {
namespace {

template <class Value>
const Value* find_in(const std::vector<Value>& all, std::string_view code) {
  const auto found = std::ranges::find(all, code, &Value::code);
  return found == all.end() ? nullptr : &*found;
}

std::string_view day_of(const PreventionBook& book, const Classification& it) {
  const auto* definition = find_definition(book, it.definition);
  return definition == nullptr ? std::string_view() : std::string_view(definition->set_on);
}

}  // namespace

const SpendingLine* find_line(const PreventionBook& book, std::string_view code) {
  return find_in(book.lines, code);
}

const PreventionDefinition* find_definition(const PreventionBook& book, std::string_view edition) {
  return find_in(book.definitions, edition);
}

const Classification* reviewed_of(const PreventionBook& book, SubjectKind kind,
                                  std::string_view subject) {
  const Classification* last = nullptr;
  for (const auto& it : book.classifications) {
    if (it.kind != kind || it.subject != subject || !it.is_reviewed()) continue;
    if (last == nullptr || day_of(book, it) >= day_of(book, *last)) last = &it;
  }
  return last;
}

bool counts(const PreventionBook& book, const Classification& classification) {
  const auto* definition = find_definition(book, classification.definition);
  return classification.is_reviewed() && definition != nullptr &&
         definition->does_count(classification.prevention_class());
}

bool is_prevention(const PreventionBook& book, SubjectKind kind, std::string_view subject) {
  const auto* reviewed = reviewed_of(book, kind, subject);
  return reviewed != nullptr && counts(book, *reviewed);
}

std::string department_of(const PreventionBook& book, const Classification& it) {
  if (it.department) return *it.department;
  const auto* line = it.kind == SubjectKind::line ? find_line(book, it.subject) : nullptr;
  return line == nullptr ? "" : line->department.value_or("");
}

const std::vector<missions::YearAmount>& pounds_of(const PreventionBook& book,
                                                   const Classification& it) {
  const auto* line = it.kind == SubjectKind::line ? find_line(book, it.subject) : nullptr;
  return line == nullptr ? it.pounds : line->pounds;
}

}  // namespace commonweal::investment
