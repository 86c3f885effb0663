#include "investment/delivery/delivery_account.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

using missions::Commitment;
using missions::YearAmount;

constexpr base::WordTable<Leaning, 5> kLeanings = {{{Leaning::too_early, "Too early to say"},
                                                    {Leaning::as_promised, "As promised"},
                                                    {Leaning::scale, "Ask whether to scale it up"},
                                                    {Leaning::look_again, "Look again"},
                                                    {Leaning::stop, "Ask whether to stop it"}}};

// Shares of what was promised at which something is said.
constexpr double kNearly = 0.9;
constexpr double kHalf = 0.5;
constexpr double kOverspent = 1.1;
constexpr std::size_t kYearsToJudge = 2;

bool is_of(const Delivery& delivery, const AccountLine& line) {
  return delivery.what == line.what && delivery.of == line.of && delivery.place == line.place;
}

std::optional<double> delivered_in(std::span<const Delivery> deliveries, const AccountLine& line,
                                   int year) {
  std::optional<double> sum;
  for (const Delivery& one : deliveries) {
    if (one.year == year && is_of(one, line)) sum = sum.value_or(0) + one.value;
  }
  return sum;
}

// Years of which anything was promised or delivered.
std::set<int> years_of(const std::vector<YearAmount>& promised,
                       std::span<const Delivery> deliveries, const AccountLine& line) {
  std::set<int> years;
  for (const auto& [year, amount] : promised) years.insert(year);
  for (const Delivery& one : deliveries) {
    if (is_of(one, line)) years.insert(one.year);
  }
  return years;
}

AccountLine line_of(AccountLine line, const std::vector<YearAmount>& promised,
                    std::span<const Delivery> deliveries) {
  for (const int year : years_of(promised, deliveries, line)) {
    const double amount = missions::amount_in(promised, year);
    line.years.push_back({year, amount, delivered_in(deliveries, line, year), amount});
  }
  return line;
}

// The people of one effect in one place, who may stand on several lines.
std::vector<YearAmount> people_of(const Commitment& commitment, const missions::ReachLine& like) {
  std::map<int, double> people;
  for (const auto& line : commitment.reach) {
    if (line.effect != like.effect || line.place != like.place) continue;
    for (const auto& [year, amount] : line.people) people[year] += amount;
  }
  std::vector<YearAmount> amounts;
  amounts.reserve(people.size());
  for (const auto& [year, amount] : people) amounts.push_back({year, amount});
  return amounts;
}

void add_reach(const Commitment& commitment, std::span<const Delivery> deliveries,
               std::vector<AccountLine>& lines) {
  std::set<std::pair<std::string, std::string>> seen;
  for (const auto& reach : commitment.reach) {
    if (!seen.insert({reach.effect, reach.place}).second) continue;
    lines.push_back(line_of({DeliveredWhat::reach, reach.effect, reach.place, {}},
                            people_of(commitment, reach), deliveries));
  }
}

std::optional<double> share_of(const std::vector<AccountLine>& lines, DeliveredWhat what) {
  double promised = 0;
  double delivered = 0;
  for (const AccountLine& line : lines) {
    if (line.what != what) continue;
    promised += line.promised_so_far();
    delivered += line.delivered_so_far();
  }
  return promised == 0 ? std::nullopt : std::optional(delivered / promised);
}

void expect(AccountLine& line, double share) {
  for (AccountYear& year : line.years)
    year.expected = year.delivered.value_or(year.promised * share);
}

void expect_all(std::vector<AccountLine>& lines) {
  const double reached = share_of(lines, DeliveredWhat::reach).value_or(1);
  for (AccountLine& line : lines) {
    const double unknown = line.what == DeliveredWhat::metric ? reached : 1;
    expect(line, line.share().value_or(unknown));
  }
}

std::size_t years_reported(const DeliveryAccount& account) {
  std::set<int> years;
  for (const AccountLine& line : account.lines) {
    for (const AccountYear& year : line.years) {
      if (year.delivered) years.insert(year.year);
    }
  }
  return years.size();
}

std::string of_promised(double share, std::string_view what) {
  return std::string(what) + " at " + base::percent(share) + " of what was promised so far.";
}

}  // namespace

double AccountLine::promised_so_far() const {
  double sum = 0;
  for (const AccountYear& year : years) sum += year.delivered ? year.promised : 0;
  return sum;
}

double AccountLine::delivered_so_far() const {
  double sum = 0;
  for (const AccountYear& year : years) sum += year.delivered.value_or(0);
  return sum;
}

std::optional<double> AccountLine::share() const {
  const double promised = promised_so_far();
  if (promised == 0) return std::nullopt;
  return delivered_so_far() / promised;
}

const AccountLine* DeliveryAccount::cost() const {
  const auto found = std::ranges::find(lines, DeliveredWhat::cost, &AccountLine::what);
  return found == lines.end() ? nullptr : &*found;
}

DeliveryAccount account_of(const Commitment& commitment, std::span<const Delivery> deliveries) {
  std::vector<Delivery> own;
  std::ranges::copy_if(deliveries, std::back_inserter(own),
                       [&](const Delivery& one) { return one.commitment == commitment.code; });
  DeliveryAccount account{.commitment = &commitment, .lines = {}, .unpromised = {}};
  account.lines.push_back(line_of({DeliveredWhat::cost, "", "", {}}, commitment.pounds, own));
  add_reach(commitment, own, account.lines);
  for (const auto& [metric, place, change] : commitment.promises) {
    account.lines.push_back(line_of({DeliveredWhat::metric, metric, place, {}}, change, own));
  }
  expect_all(account.lines);
  for (const Delivery& one : deliveries) {
    const bool is_promised = std::ranges::any_of(
        account.lines, [&](const AccountLine& line) { return is_of(one, line); });
    if (one.commitment == commitment.code && !is_promised) account.unpromised.push_back(&one);
  }
  return account;
}

std::string_view words_of(Leaning leaning) { return base::word_of(kLeanings, leaning); }

StopOrScale stop_or_scale(const DeliveryAccount& account) {
  const auto cost = share_of(account.lines, DeliveredWhat::cost);
  const auto reach = share_of(account.lines, DeliveredWhat::reach);
  StopOrScale answer{.leaning = Leaning::as_promised, .reasons = {}};
  if (cost) answer.reasons.push_back(of_promised(*cost, "Spending stands"));
  if (reach) answer.reasons.push_back(of_promised(*reach, "Reach stands"));
  double least = 2;
  for (const AccountLine& line : account.lines) {
    if (line.what != DeliveredWhat::metric || !line.share()) continue;
    least = std::min(least, *line.share());
    answer.reasons.push_back(of_promised(*line.share(), "The change of " + line.of + " stands"));
  }
  const bool has_metric = least < 2;
  if (years_reported(account) < kYearsToJudge || (!has_metric && !reach)) {
    answer.leaning = Leaning::too_early;
    answer.reasons.push_back("Two years with a report of people or of a measure are needed.");
    return answer;
  }
  const double delivered = has_metric ? least : *reach;
  if (delivered < kHalf)
    answer.leaning = Leaning::stop;
  else if (delivered < kNearly || cost.value_or(1) > kOverspent)
    answer.leaning = Leaning::look_again;
  else if (has_metric && reach.value_or(1) >= kNearly && cost.value_or(1) <= 1)
    answer.leaning = Leaning::scale;
  return answer;
}

}  // namespace commonweal::investment
