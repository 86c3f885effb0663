#pragma once

// What the government answers to a recommendation, and what the body notes of what became of it:
// after publication only, in versions, each with its audit rows in the caller's transaction.

#include <string>

#include "base/result.hpp"
#include "missions/report/report.hpp"
#include "missions/report/report_asker_store.hpp"

namespace commonweal::missions {

// What is said to an answer without words.
inline constexpr auto kAnswerNeedsWords = "Say what will be done, or why it will not.";

struct AnswerChange {
  int number = 0;
  ReportAnswer answer{};
  std::string words;
};
base::Result<void> answer_report(platform::Transaction& transaction, ReportId id,
                                 const AnswerChange& change, const ReportAsker& asker);

struct OutcomeChange {
  int number = 0;
  ReportOutcome outcome{};
  std::string words;
};
base::Result<void> note_outcome(platform::Transaction& transaction, ReportId id,
                                const OutcomeChange& change, const ReportAsker& asker);

}  // namespace commonweal::missions
