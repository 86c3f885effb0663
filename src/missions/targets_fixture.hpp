#pragma once

// For tests: the waiting list with targets, each version recorded on a day of its own.

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/london_day.hpp"
#include "missions/mission_status_store.hpp"
#include "missions/page_fixture.hpp"

namespace commonweal::missions {

// "waits-2020": at most so many by a month of 2020, set on 31 January 2019.
inline Record target_record(const std::string& code, const std::string& level,
                            const std::string& by) {
  Record target = sound_but(RecordKind::target, "level", level);
  target.code = code;
  target.fields[table_of(RecordKind::target).column("by")] = by;
  target.fields[table_of(RecordKind::target).column("set_on")] = "2019-01-31";
  return target;
}

inline Record allowance_record(const std::string& code, const std::string& level,
                               const std::string& period, const std::string& sector = "") {
  return {code, {"waits-2020", period, level, sector, ""}};
}

struct TargetsFixture : PageFixture {
  void given_later(int days, RecordKind kind, const Record& record) {
    platform::Transaction transaction(store, platform::Access::write);
    const platform::Act act{.at = kNow + std::chrono::hours{24 * days},
                            .actor = "shell:ann",
                            .action = "target import"};
    EXPECT_TRUE(put_records(transaction, kind, {record}, act));
    transaction.commit();
  }

  // From January 2018 to May 2020: 130 falling by one a month, give or take a little.
  void given_falling() {
    given_records();
    std::vector<FiledObservation> filed;
    for (int i = 0; i < 29; ++i) {
      filed.push_back({"waiting-list",
                       "E92000001",
                       {.period = base::later(base::Period::month(2018, 1), i),
                        .figure = base::Reported{130.0 - i + 0.2 * ((i * 7) % 5)},
                        .source = "nhs-rtt"}});
    }
    given(std::move(filed));
  }

  // The holdings of a moment, with the day that it is.
  template <class Ask>
  auto with_holdings(Ask ask, std::optional<base::Date> today = {}) {
    platform::Transaction transaction(store, platform::Access::read);
    const auto directory = kept_.emplace_back(load_directory(transaction));
    return ask(Holdings{.transaction = transaction, .directory = *directory, .today = today});
  }

  // "waits-2020 met (figure 80)" on a line each, allowances below their target.
  std::string verdicts(const KnownOn& known_on = {}, std::optional<base::Date> today = {}) {
    return with_holdings(
        [&](const Holdings& holdings) {
          std::string text;
          for (const auto& mission : load_statuses(holdings, known_on)) {
            for (const auto& target : mission.targets) {
              text += line(target.mark);
              for (const auto& mark : target.allowances) text += "  " + line(mark);
            }
          }
          return text;
        },
        today);
  }

  static std::string line(const MarkStatus& mark) {
    return mark.code + ' ' + std::string(code_word(mark.verdict())) +
           (mark.answer ? " from " + base::shortest(mark.answer->latest.value) : "") + '\n';
  }

 private:
  std::vector<std::shared_ptr<const Directory>> kept_;  // What was answered points into it.
};

inline base::Date after(int days) { return base::london_day(kNow) + std::chrono::days{days}; }

}  // namespace commonweal::missions
