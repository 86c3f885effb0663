#include "missions/paper/avoidable_recomputations.hpp"

#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/period_text.hpp"
#include "methods/rates/excess.hpp"
#include "missions/paper/working_words.hpp"

namespace commonweal::missions {
namespace {

constexpr std::string_view kAvoidable = "avoidable-mortality";
constexpr std::array<std::string_view, 14> kPeers = {"AUT", "BEL", "CHE", "DEU", "DNK",
                                                     "ESP", "FIN", "FRA", "IRL", "ITA",
                                                     "NLD", "NOR", "PRT", "SWE"};

// What the page of the excess counts among the peers besides, unless it is told otherwise.
constexpr std::array<std::string_view, 2> kOtherLikeCountries = {"CAN", "USA"};

constexpr Workings::Between kDecade{.first = "2010", .last = "2019"};

// The export of the people goes into a file, as the command takes rates from standard input.
std::string excess_command() {
  std::string peers;
  for (const auto peer : kPeers) peers.append(peers.empty() ? "" : ",").append(peer);
  return export_command("population", kUnitedKingdom) + " > population.csv && " +
         "commonweal observation export --metric avoidable-mortality | commonweal metric excess - "
         "--unit body --year period --of K02000001 --peers " +
         peers +
         " --rate value --population value --population-file population.csv --from 2010 --to 2019 "
         "--events deaths --json";
}

// The same question on the page of the excess.
std::string excess_address() {
  std::string address =
      "/metrics/avoidable-mortality/excess?body=K02000001&from=2010&to=2019&level=mean&years=any";
  for (const auto peer : kPeers) address.append("&peers=").append(peer);
  return address;
}

methods::Excess excess_over(const std::vector<methods::NamedRates>& peers, Workings& workings) {
  const methods::NamedRates unit{
      .name = "The United Kingdom",
      .rates = workings.series(kAvoidable, kUnitedKingdom, kDecade),
      .population = workings.series("population", kUnitedKingdom, kDecade)};
  auto answer = methods::excess(
      unit, peers,
      {.from = workings.period(kAvoidable, "2010"), .to = workings.period(kAvoidable, "2019")});
  if (!answer) throw MissingPaperFigure(answer.error().problems.front().what);
  return *std::move(answer);
}

void add_peers(std::span<const std::string_view> codes, std::vector<methods::NamedRates>& peers,
               Workings& workings) {
  for (const auto code : codes) {
    peers.push_back({.name = workings.name_of(code),
                     .rates = workings.series(kAvoidable, code, kDecade),
                     .population = std::nullopt});
  }
}

void tell_years(const methods::Excess& answer, Workings& workings) {
  for (const auto& year : answer.years) {
    workings.step(base::text(year.period) + ": above the mean of " +
                      told(static_cast<double>(year.peers.size()), 0) + " countries",
                  told(year.difference(), 1, "deaths per 100,000 people, which is ") +
                      told(year.excess(100'000), 0, "deaths"));
  }
}

void tell_others(const methods::Excess& answer, const std::vector<methods::NamedRates>& peers,
                 Workings& workings) {
  using Kind = methods::OtherPeers::Kind;
  for (const auto& other : answer.others) {
    if (other.kind != Kind::alone || !other.excess) continue;
    workings.step("Against " + peers[other.peer].name + " alone, over " +
                      told(static_cast<double>(other.years), 0, "years"),
                  told(*other.excess, 0, "deaths"));
  }
}

void tell_page_default(std::vector<methods::NamedRates> peers, Workings& workings) {
  add_peers(kOtherLikeCountries, peers, workings);
  workings.step(
      "With Canada and the United States among the peers, as on the page of the excess "
      "when none are chosen",
      told(excess_over(peers, workings).total.value().excess, 0, "deaths"));
}

double avoidable_deaths(Workings& workings) {
  std::vector<methods::NamedRates> peers;
  add_peers(kPeers, peers, workings);
  const auto answer = excess_over(peers, workings);
  tell_years(answer, workings);
  const auto& total = answer.total.value();
  workings.step("Over the ten years", told(total.excess, 0, "deaths"));
  workings.step("95% limits of that by chance alone",
                told(total.limits.lower, 0) + " to " + told(total.limits.upper, 0, "deaths"));
  tell_page_default(peers, workings);
  tell_others(answer, peers, workings);
  workings.command(excess_command());
  workings.page(excess_address());
  return total.excess;
}

// Only peers with a figure in every year: others that drop out would move the mean.
std::vector<std::string_view> complete_peers(Workings& workings) {
  std::vector<std::string_view> complete;
  for (const auto peer : kPeers) {
    int held = 0;
    for (int year = 2010; year <= 2019; ++year) {
      held += workings.holds(kAvoidable, peer, std::to_string(year)) ? 1 : 0;
    }
    if (held == 10) complete.push_back(peer);
  }
  return complete;
}

// To the mean of those peers that have a figure in the year.
double gap_in(Workings& workings, const std::string& year,
              std::span<const std::string_view> peers) {
  double sum = 0;
  int held = 0;
  for (const auto peer : peers) {
    if (!workings.holds(kAvoidable, peer, year)) continue;
    sum += workings.figure(kAvoidable, peer, year);
    ++held;
  }
  return workings.figure(kAvoidable, kUnitedKingdom, year) - sum / held;
}

double gap_of_years(Workings& workings, int first, int last,
                    std::span<const std::string_view> peers) {
  double sum = 0;
  for (int year = first; year <= last; ++year) {
    sum += gap_in(workings, std::to_string(year), peers);
  }
  const double mean = sum / (last - first + 1);
  workings.step("Mean gap of " + std::to_string(first) + " to " + std::to_string(last) + " to " +
                    told(static_cast<double>(peers.size()), 0, "countries"),
                told(mean, 1, "deaths per 100,000 people"));
  return mean;
}

double wider_by(Workings& workings, std::span<const std::string_view> peers) {
  const double first = gap_of_years(workings, 2010, 2012, peers);
  const double last = gap_of_years(workings, 2017, 2019, peers);
  workings.step("Wider by", told(last - first, 1, "deaths per 100,000 people"));
  return last - first;
}

double avoidable_gap(Workings& workings) {
  const auto complete = complete_peers(workings);
  std::string names;
  for (const auto peer : complete) {
    names.append(names.empty() ? "" : ", ").append(workings.name_of(peer));
  }
  workings.step("Countries with a figure in every year", names);
  const double wider = wider_by(workings, complete);
  workings.step("All the countries of the claim on avoidable deaths",
                "each in the years that it has");
  wider_by(workings, kPeers);
  return wider;
}

constexpr Recomputation kTable[] = {
    {"avoidable-deaths", avoidable_deaths},
    {"avoidable-gap-widens", avoidable_gap},
};

}  // namespace

std::span<const Recomputation> avoidable_recomputations() { return kTable; }

}  // namespace commonweal::missions
