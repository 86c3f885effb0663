#pragma once

// What may be spent in a year, of one budget, by a department; or by the whole government beyond
// its plans under the fiscal rule (headroom). In the money of the year, as limits are set.

#include <optional>
#include <string>
#include <string_view>

#include "missions/record.hpp"

namespace commonweal::investment {

enum class EnvelopeBudget { rdel, cdel, ame, headroom };
// All that a department may spend, or what of it is free for new bids.
enum class EnvelopeCover { all, bids };
enum class EnvelopeStatus { outturn, planned, illustrative };

std::string_view code_word(EnvelopeBudget budget);
std::string_view code_word(EnvelopeCover cover);
std::string_view code_word(EnvelopeStatus status);
base::Result<EnvelopeBudget> envelope_budget_named(base::Field field);
base::Result<EnvelopeCover> envelope_cover_named(base::Field field);
base::Result<EnvelopeStatus> envelope_status_named(base::Field field);

struct Envelope {
  std::string code;
  std::string department;  // The code of a body; empty for headroom, which is of all.
  int year = 0;            // 2026: 2026-27.
  EnvelopeBudget budget = EnvelopeBudget::rdel;
  EnvelopeCover cover = EnvelopeCover::all;
  double pounds = 0;  // Cash.
  EnvelopeStatus status = EnvelopeStatus::planned;
  std::string source;
  std::string rows;
  std::string note;  // How an illustrative one was made.

  static std::optional<Envelope> make(const missions::Record& record,
                                      const missions::PlaceOf& place, base::Problems& problems);
};

const missions::RecordTable& envelope_table();

}  // namespace commonweal::investment
