#pragma once

// Studies added, changed and excluded: checked and written in the caller's transaction, with its
// audit row. Who may is asked here, where the record is written.

#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "base/result.hpp"
#include "learning/evidence/study_form.hpp"
#include "missions/changes.hpp"
#include "missions/directory.hpp"
#include "platform/identity/visitor.hpp"
#include "platform/store/store.hpp"

namespace commonweal::learning {

// Where the write happens, and who it is.
struct StudyChange {
  platform::Transaction& transaction;
  const missions::Directory& directory;  // Of the same view.
  const platform::Visitor& visitor;
  base::Instant now;
};

// All are forbidden to who may not add evidence. They fail with problems placed at the fields.

// Returns its code.
[[nodiscard]] base::Result<std::string> add_study(const StudyChange& change, const StudyText& text);

[[nodiscard]] base::Result<void> change_study(const StudyChange& change, const Study& before,
                                              const StudyText& text);

// With the reason; what was found stays in the record.
[[nodiscard]] base::Result<void> exclude_study(const StudyChange& change, const Study& study,
                                               std::string_view reason);

// Records of a file, each checked on its own already; they must refer to what is there.
[[nodiscard]] base::Result<missions::Changes> put_studies(
    const StudyChange& change, const std::vector<missions::Record>& records);

}  // namespace commonweal::learning
