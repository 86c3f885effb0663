#pragma once

// For tests: a waiting list with two interventions. Of 1,000 people who are offered extra clinics 2
// in 10 would still wait; text messages move 0.01 of each. Both reach 5,000 people at most.

#include <string>
#include <vector>

#include "missions/outlook_fixture.hpp"

namespace commonweal::missions {

inline Record changed(Record record, RecordKind kind, std::string_view column, std::string text) {
  record.fields[table_of(kind).column(column)] = std::move(text);
  return record;
}

inline Record named(Record record, std::string code) {
  record.code = std::move(code);
  return record;
}

inline std::vector<Record> two_interventions() {
  Record texts = named(sound(RecordKind::intervention), "texts");
  texts = changed(texts, RecordKind::intervention, "title", "Text messages");
  return {sound(RecordKind::intervention), texts};
}

inline std::vector<Record> two_effects() {
  using enum RecordKind;
  Record clinics = changed(sound(effect), effect, "onset_months", "");
  Record texts = named(sound(effect), "texts-waits");
  const std::vector<std::pair<std::string_view, std::string>> fields{{"intervention", "texts"},
                                                                     {"measure", "mean-difference"},
                                                                     {"conversion", "unit"},
                                                                     {"estimate", "-0.01"},
                                                                     {"standard_error", ""},
                                                                     {"lower", ""},
                                                                     {"upper", ""},
                                                                     {"predicted_lower", ""},
                                                                     {"predicted_upper", ""}};
  for (const auto& [column, text] : fields) texts = changed(texts, effect, column, text);
  return {clinics, texts};
}

inline std::vector<Record> their_factors() {
  return {sound(RecordKind::factor),
          {"clinics-one", {"extra-clinics-waits", "per-unit", "1", "", "One is one", ""}},
          {"texts-one", {"texts-waits", "per-unit", "1", "", "One is one", ""}}};
}

struct EffectChangeFixture : OutlookFixture {
  EffectChangeFixture() {
    given_list();
    given(RecordKind::intervention, two_interventions());
    given(RecordKind::effect, two_effects());
    given(RecordKind::factor, their_factors());
  }
};

}  // namespace commonweal::missions
