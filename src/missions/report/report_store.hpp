#pragma once

// Reports as rows: reads them. What may be written, and by whom, is report_change_store's.

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "missions/report/report.hpp"
#include "platform/store/store.hpp"

namespace commonweal::missions {

// What stands in a text of the body's, and the row that says so: whoever changes it names the row,
// so that nobody overwrites what they have not seen.
struct KeptWords {
  std::int64_t row = 0;
  std::string words;
};

// A report on its way: what its next version would say.
struct ReportDraft {
  ReportId id{};
  std::string body;
  std::string title;
  std::string period;
  ReportFacts facts;               // Empty where this program cannot read what was drafted.
  bool facts_are_readable = true;  // They can be drafted again.
  base::Instant drafted;
  std::map<std::string, KeptWords, std::less<>> words;  // By part.
  std::vector<ReportRecommendation> recommendations;    // That stand; without the addressee's name.
  int versions = 0;                                     // Published so far.
};

std::optional<ReportDraft> find_draft(platform::Transaction& transaction, ReportId id);
std::vector<ReportDraft> drafts_of(platform::Transaction& transaction, std::string_view body);

// A version as it is kept: what it is called and its days stand beside its text, so that they are
// told even where a program cannot read that. The body's name and the title are those of now.
struct KeptVersion {
  ReportDocument known;  // Without what only the text says.
  std::string text;      // Its digest is told.
  std::string digest;
  int versions = 0;  // How many there are.
};
// The newest version, or that of the number.
std::optional<KeptVersion> find_version(platform::Transaction& transaction, ReportId id,
                                        std::optional<int> version = std::nullopt);
// Not found where it is not published; a conflict, with a sentence, where this program cannot read
// its text.
base::Result<PublishedReport> find_published(platform::Transaction& transaction, ReportId id,
                                             std::optional<int> version = std::nullopt);
base::Result<PublishedReport> read_version(const KeptVersion& version);
std::string unreadable_words(const ReportDocument& known);

// The newest version of each, the latest first.
std::vector<ReportListing> published_reports(platform::Transaction& transaction);
// The latest of a body before another of its reports; none if it has published none.
std::optional<KeptVersion> last_report(platform::Transaction& transaction, std::string_view body,
                                       ReportId before);

// Each recommendation of a published version with what has been said of it by now.
std::vector<RecommendationState> states_of(platform::Transaction& transaction,
                                           const ReportDocument& document);

}  // namespace commonweal::missions
