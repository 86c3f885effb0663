#include "learning/evidence/study_history.hpp"

#include "learning/evidence/study.hpp"

namespace commonweal::learning {
namespace {

// "standard_error" is "Standard error".
std::string field_words(std::string_view column) {
  std::string words(column);
  for (char& c : words) {
    if (c == '_') c = ' ';
  }
  if (!words.empty()) words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

}  // namespace

std::vector<StudyFieldChange> changes_between(const missions::Record& before,
                                              const missions::Record& after) {
  std::vector<StudyFieldChange> changes;
  const auto columns = study_table().columns;
  for (std::size_t i = 0; i < columns.size(); ++i) {
    if (before.fields[i] == after.fields[i]) continue;
    changes.push_back({field_words(columns[i].name), before.fields[i], after.fields[i]});
  }
  return changes;
}

}  // namespace commonweal::learning
