#include "investment/prevention/early_win_store.hpp"

#include <map>
#include <utility>

#include "investment/prevention/bid_raid_store.hpp"
#include "investment/values/envelope.hpp"
#include "missions/record_store.hpp"

namespace commonweal::investment {
namespace {

using Limits = std::map<std::pair<std::string, int>, double>;

// Resource and capital of each department and year; what is only free for new bids is no limit.
Limits limits_of(platform::Transaction& transaction) {
  Limits limits;
  for (const auto& record : missions::records_of(transaction, envelope_table())) {
    base::Problems problems;
    const auto it =
        Envelope::make(record, [](std::string_view) { return std::string(); }, problems);
    if (!it || it->cover != EnvelopeCover::all) continue;
    if (it->budget != EnvelopeBudget::rdel && it->budget != EnvelopeBudget::cdel) continue;
    limits[{it->department, it->year}] += it->pounds;
  }
  return limits;
}

}  // namespace

std::vector<EarlyWin> early_wins_of(const missions::Holdings& holdings,
                                    const EarlyWinLimits& limits) {
  const Limits spending = limits_of(holdings.transaction);
  const EarlyWinFacts facts{
      .limit = [&](const std::string& department, int year) -> std::optional<double> {
        const auto found = spending.find({department, year});
        return found == spending.end() ? std::nullopt : std::optional(found->second);
      },
      .onset = [&](const std::string& code) -> std::optional<double> {
        const auto* effect = holdings.directory.find_effect(code);
        if (effect == nullptr || !effect->onset_months) return std::nullopt;
        return static_cast<double>(*effect->onset_months);
      }};
  std::vector<EarlyWin> wins;
  for (const auto& bid : public_bids(holdings.transaction)) {
    wins.push_back(early_win(bid, limits, facts));
  }
  return wins;
}

}  // namespace commonweal::investment
