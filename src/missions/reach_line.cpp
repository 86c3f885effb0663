#include "missions/reach_line.hpp"

#include <algorithm>
#include <cmath>

namespace commonweal::missions {
namespace {

constexpr double kMostPeople = 1e9;
constexpr int kMostYears = 60;

struct Ramp {
  double full;
  int from;
  int until;
  int years;
};

std::optional<int> whole(YearLine& line, std::string_view name, double least, double most,
                         base::Problems& problems) {
  const auto number = line.number(name, least, most, problems);
  if (!number) return std::nullopt;
  if (std::floor(*number) == *number) return static_cast<int>(*number);
  line.refuse(std::string(name) + " must be a whole number.", problems);
  return std::nullopt;
}

std::optional<Ramp> ramp_in(YearLine& line, base::Problems& problems) {
  const std::size_t before = problems.count();
  const auto full = line.number("full", 0, kMostPeople, problems);
  const auto from = whole(line, "from", 1990, 2150, problems);
  const auto until = whole(line, "until", 1990, 2150, problems);
  const auto years = whole(line, "ramp", 1, kMostYears, problems);
  if (!full && !from && !until && !years) return std::nullopt;
  if (problems.count() > before) return std::nullopt;
  if (!full || !from || !until) {
    line.refuse("A ramp needs full=, from= and until=.", problems);
  } else if (*until < *from || *until - *from >= kMostYears) {
    line.refuse("until= must be no year before from=, and at most 59 after it.", problems);
  } else if (!line.amounts().empty()) {
    line.refuse("Give either a ramp or people by year, not both.", problems);
  } else {
    return Ramp{*full, *from, *until, years.value_or(1)};
  }
  return std::nullopt;
}

std::vector<YearAmount> people_of(const Ramp& ramp) {
  std::vector<YearAmount> people;
  for (int year = ramp.from; year <= ramp.until; ++year) {
    const double share = std::min(1.0, static_cast<double>(year - ramp.from + 1) / ramp.years);
    people.push_back({year, ramp.full * share});
  }
  return people;
}

void check_people(const YearLine& line, const std::vector<YearAmount>& people,
                  base::Problems& problems) {
  if (people.empty()) line.refuse("Say how many people are reached, by year.", problems);
  for (const auto& [year, amount] : people) {
    if (amount >= 0 && amount <= kMostPeople) continue;
    line.refuse(std::to_string(year) + "=" + base::shortest(amount) +
                    " is no number of people from 0 to 1,000,000,000.",
                problems);
  }
}

ReachLine reach_in(YearLine& line, base::Problems& problems) {
  ReachLine reach{.effect = line.text("effect", problems),
                  .place = line.text("place", problems),
                  .people = line.amounts(),
                  .spread = line.number("spread", 0, 1, problems).value_or(0),
                  .fade = line.number("fade", 0, 1, problems).value_or(0)};
  const std::size_t before = problems.count();
  if (const auto ramp = ramp_in(line, problems)) reach.people = people_of(*ramp);
  if (problems.count() == before) check_people(line, reach.people, problems);
  line.refuse_others(problems);
  return reach;
}

}  // namespace

base::Result<std::vector<ReachLine>> reach_lines_in(base::Field field) {
  auto lines = year_lines_in(field);
  if (!lines) return base::fail(std::move(lines));
  base::Problems problems;
  std::vector<ReachLine> all;
  for (auto& line : *lines) all.push_back(reach_in(line, problems));
  if (!problems.empty()) return std::move(problems).fail();
  return all;
}

std::string text_of(const std::vector<ReachLine>& lines) {
  std::string text;
  for (const auto& line : lines) {
    if (!text.empty()) text += "; ";
    text += "effect=" + line.effect + " place=" + line.place;
    if (line.spread != 0) text += " spread=" + base::shortest(line.spread);
    if (line.fade != 0) text += " fade=" + base::shortest(line.fade);
    text += " " + text_of(line.people);
  }
  return text;
}

}  // namespace commonweal::missions
