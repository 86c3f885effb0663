#include "learning/evidence/study_preview.hpp"

#include <map>
#include <utility>

namespace commonweal::learning {

StudyPreview preview_of(const std::vector<missions::Record>& arriving,
                        const std::vector<Study>& held) {
  std::map<std::string_view, const Study*> by_code;
  for (const Study& study : held) by_code.emplace(study.code, &study);
  StudyPreview preview;
  for (const auto& record : arriving) {
    const auto known = by_code.find(record.code);
    if (known == by_code.end()) {
      preview.added.push_back(record);
      continue;
    }
    auto changes = changes_between(record_of(*known->second), record);
    if (changes.empty()) {
      ++preview.unchanged;
    } else {
      preview.changed.push_back(
          {record.code, record.fields[study_table().column("title")], std::move(changes)});
    }
  }
  return preview;
}

}  // namespace commonweal::learning
