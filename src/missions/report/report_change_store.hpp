#pragma once

// What an independent body may do to its report, and nobody else: held here, against the grants
// that stand in the record as it is written, whatever let the asker in. Each is one change with its
// audit rows, in the caller's transaction; where it fails, nothing is to be committed.

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.hpp"
#include "missions/report/report.hpp"
#include "missions/report/report_asker_store.hpp"
#include "missions/report/report_store.hpp"

namespace commonweal::missions {

struct ReportHeading {
  std::string title;
  std::string period;
};

base::Result<ReportId> begin_report(platform::Transaction& transaction, const std::string& body,
                                    const ReportHeading& heading, const ReportFacts& facts,
                                    const ReportAsker& asker);

base::Result<void> put_heading(platform::Transaction& transaction, ReportId id,
                               const ReportHeading& heading, const ReportAsker& asker);

// The program's facts anew; the body's words stay.
base::Result<void> redraft(platform::Transaction& transaction, ReportId id,
                           const ReportFacts& facts, const ReportAsker& asker);

// What the body says in a part. `seen` is the row that was shown when it began to write.
struct WordsChange {
  std::string part;
  std::string words;
  std::int64_t seen = 0;
};
base::Result<void> put_words(platform::Transaction& transaction, ReportId id,
                             const WordsChange& change, const ReportAsker& asker);

// With number 0 a new one; with empty words one that is taken back.
struct RecommendationChange {
  int number = 0;
  std::string addressed_to;
  std::string words;
};
base::Result<void> put_recommendation(platform::Transaction& transaction, ReportId id,
                                      const RecommendationChange& change, const ReportAsker& asker);

// `after` is the number of versions that there were when it was shown what would be published.
struct Publication {
  int after = 0;
  std::optional<base::Date> answer_due;
  std::string change_note;
};
// What a version would say that was published today.
ReportDocument document_of_draft(platform::Transaction& transaction, const ReportDraft& draft,
                                 base::Date today, const Publication& publication = {});
base::Result<int> publish_report(platform::Transaction& transaction, ReportId id,
                                 const Publication& publication, const ReportAsker& asker);

}  // namespace commonweal::missions
