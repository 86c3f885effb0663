#include "learning/evidence/study_form.hpp"

#include <algorithm>
#include <utility>

#include "base/utf8.hpp"

namespace commonweal::learning {
namespace {

using missions::Record;

constexpr std::size_t kTextMax =
    20'000;  // Bytes of a field; an abstract has two or three thousand.

// With plain line ends, in one normal form, without blanks round it.
std::string tidy(std::string_view typed) {
  std::string text;
  for (const char c : typed) {
    if (c != '\r') text += c;
  }
  const auto first = text.find_first_not_of(" \t\n");
  if (first == std::string::npos) return "";
  return base::nfc(
      std::string_view(text).substr(first, text.find_last_not_of(" \t\n") - first + 1));
}

void set(Record& record, std::string_view column, std::string text) {
  record.fields[study_table().column(column)] = std::move(text);
}

std::string number_text(const std::optional<double>& number) {
  return number ? base::shortest(*number) : "";
}

void set_effect(Record& record, const WorkedEffect& effect) {
  set(record, "measure", effect.measure ? std::string(code_word(*effect.measure)) : "");
  set(record, "effect", number_text(effect.effect));
  set(record, "standard_error", number_text(effect.standard_error));
  set(record, "reported", text_of(effect.reported));
}

void keep_effect(Record& record, const Study& before) {
  const Record held = record_of(before);
  for (const auto column : {"measure", "effect", "standard_error", "reported"}) {
    const auto at = study_table().column(column);
    record.fields[at] = held.fields[at];
  }
}

// Whether the figures are those that the form showed.
bool is_as_shown(const EffectText& text, const Study& before) {
  const EffectText shown = effect_text(before);
  if (text.form != shown.form || text.measure != shown.measure) return false;
  return std::ranges::all_of(fields_of(text.form), [&](std::string_view name) {
    return text.value(name) == shown.value(name);
  });
}

void take_effect(const EffectText& text, const Study* before, Record& record,
                 base::Problems& problems) {
  if (before != nullptr && is_as_shown(text, *before)) return keep_effect(record, *before);
  const auto effect = worked_effect(text);
  const WorkedEffect* worked = problems.value_of(effect);
  if (worked == nullptr) return;
  set_effect(record, *worked);
  const auto people = study_table().column("people");
  if (record.fields[people].empty() && worked->people) {
    record.fields[people] = std::to_string(*worked->people);
  }
}

}  // namespace

std::string StudyText::value(std::string_view column) const {
  const auto found = std::ranges::find(values, column, &NamedValue::name);
  return found == values.end() ? "" : found->value;
}

const std::vector<std::string_view>& typed_columns() {
  static const std::vector<std::string_view> kColumns = {"title",
                                                         "authors",
                                                         "year",
                                                         "intervention",
                                                         "outcome",
                                                         "metric",
                                                         "design",
                                                         "people",
                                                         "setting",
                                                         "population",
                                                         "country",
                                                         "follow_up_months",
                                                         "funding",
                                                         "source",
                                                         "journal",
                                                         "link",
                                                         "rows",
                                                         "cluster",
                                                         "moderators",
                                                         "abstract",
                                                         "keywords",
                                                         "state",
                                                         "excluded_because"};
  return kColumns;
}

StudyText study_text(const Study& study) {
  const Record record = record_of(study);
  StudyText text{.values = {}, .effect = effect_text(study)};
  for (const auto column : typed_columns()) {
    text.values.push_back({std::string(column), record.fields[study_table().column(column)]});
  }
  return text;
}

base::Result<Record> record_in(const StudyText& text, const Study* before) {
  base::Problems problems;
  Record record{.code = before == nullptr ? "" : before->code,
                .fields = std::vector<std::string>(study_table().columns.size())};
  for (const auto column : typed_columns()) {
    std::string typed = tidy(text.value(column));
    if (typed.size() > kTextMax) {
      problems.add(
          {.place = std::string(column), .what = "This text must be 20,000 characters or fewer."});
      typed.clear();
    }
    set(record, column, std::move(typed));
  }
  take_effect(text.effect, before, record, problems);
  const auto place = [](std::string_view column) { return std::string(column); };
  Study::make(record, place, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return record;
}

}  // namespace commonweal::learning
