#pragma once

// What was promised against what was delivered, year by year, what is then to be expected of the
// years to come, and what that says of going on. It answers with figures and questions: whether to
// stop or to scale is decided by people. Knows neither the store nor pages.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "investment/delivery/delivery.hpp"
#include "missions/commitment.hpp"

namespace commonweal::investment {

struct AccountYear {
  int year;
  double promised;
  std::optional<double> delivered;  // None: nothing is reported of it.
  // What is delivered, where it is reported; otherwise what to expect of that year.
  double expected;
};

// One thing that was promised: what it costs, whom it reaches with one effect in one place, or how
// far one metric of one place moves.
struct AccountLine {
  DeliveredWhat what;
  std::string of;     // The effect or metric; empty of cost.
  std::string place;  // Empty of cost.
  std::vector<AccountYear> years;

  // Over the years of which something is reported.
  double promised_so_far() const;
  double delivered_so_far() const;
  // What was delivered of what was promised; none where nothing is reported or promised yet.
  std::optional<double> share() const;
};

struct DeliveryAccount {
  const missions::Commitment* commitment;
  std::vector<AccountLine> lines;           // Cost first, then reach, then metrics.
  std::vector<const Delivery*> unpromised;  // Reported of what nobody promised.

  const AccountLine* cost() const;
};

// How far to look ahead: cost and reach are expected as promised, times the share delivered so far.
// A metric is expected as promised, times its own share; where none is reported of it, times that
// of the people reached, since a change in fewer people is a smaller change.
DeliveryAccount account_of(const missions::Commitment& commitment,
                           std::span<const Delivery> deliveries);

// What speaks for going on, for scaling, for stopping, in sentences; "" of nothing to say. The rule
// is the one of docs/decisions/0039-promised-and-delivered.md.
enum class Leaning { too_early, as_promised, scale, look_again, stop };

struct StopOrScale {
  Leaning leaning;
  std::vector<std::string> reasons;
};

std::string_view words_of(Leaning leaning);
StopOrScale stop_or_scale(const DeliveryAccount& account);

}  // namespace commonweal::investment
