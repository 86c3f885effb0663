#include "investment/proposals/case_check.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/number_text.hpp"

namespace commonweal::investment {
namespace {

using missions::ReachLine;
using missions::YearAmount;

std::string index(std::size_t number) { return "[" + std::to_string(number) + "]"; }

// Says what is wrong with one bid, at its way.
class Telling {
 public:
  Telling(const Proposal& bid, std::size_t number, const CasePlaceOf& place,
          base::Problems& problems)
      : bid_(bid), root_("proposals" + index(number) + "."), place_(place), problems_(problems) {}

  void tell(const std::string& way, std::string what) {
    problems_.add({.place = place_(root_ + way), .what = std::move(what)});
  }
  const Proposal& bid() const { return bid_; }

 private:
  const Proposal& bid_;
  std::string root_;
  const CasePlaceOf& place_;
  base::Problems& problems_;
};

std::string not_there(std::string_view kind, const std::string& code) {
  return "There is no " + std::string(kind) + " \"" + code + "\".";
}

void check_names(const Case& of, Telling& telling) {
  const Proposal& bid = telling.bid();
  if (find_department(of, bid.department) == nullptr) {
    telling.tell("department", not_there("department", bid.department) +
                                   " Name one of those whose limits are known, or add it.");
  }
  if (find_mission(of, bid.mission) == nullptr) {
    telling.tell("mission", not_there("mission", bid.mission));
  }
}

void check_costs(const Case& of, Telling& telling) {
  const auto& costs = telling.bid().costs;
  for (std::size_t i = 0; i < costs.size(); ++i) {
    const auto& category = costs[i].category;
    if (category.empty() || find_optimism(of.tables, category) != nullptr) continue;
    telling.tell("costs" + index(i) + ".category",
                 not_there("category of optimism bias", category) +
                     " Leave it out where none is to be added.");
  }
}

std::string missing_of(const CaseEffect& effect) {
  std::string sentences;
  for (const auto& sentence : effect.missing) sentences += " " + sentence;
  return sentences;
}

// People of a place or of an effect can be reached once in a year.
void check_people(const Case& of, const ReachLine& line, const std::string& way, Telling& telling) {
  const CaseEffect* effect = find_effect(of, line.effect);
  const CasePlace* place = find_place(of, line.place);
  for (const auto& [year, people] : line.people) {
    const std::string at = way + ".people." + std::to_string(year);
    const std::string many =
        base::grouped(people) + " people are to be reached in " + std::to_string(year) + ", ";
    if (place != nullptr && place->people && people > *place->people) {
      telling.tell(at, many + "but " + place->name + " has " + base::grouped(*place->people) + ".");
    } else if (effect != nullptr && effect->question && effect->question->eligible &&
               people > *effect->question->eligible) {
      telling.tell(at, many + "but " + base::grouped(*effect->question->eligible) +
                           " are eligible for " + effect->title + ".");
    }
  }
}

// Held against the lines that the file has; one without lines is told so in the answer.
void check_taken(const Case& of, Telling& telling) {
  const auto& lines = of.prevention.lines;
  const auto& costs = telling.bid().costs;
  for (std::size_t i = 0; i < costs.size() && !lines.empty(); ++i) {
    const auto& from = costs[i].from;
    if (from.empty()) continue;
    if (std::ranges::find(lines, from, &CaseSpendingLine::code) != lines.end()) continue;
    telling.tell("costs" + index(i) + ".from",
                 not_there("spending line", from) + " Add it under prevention, lines.");
  }
}

void check_reach(const Case& of, Telling& telling) {
  const auto& reach = telling.bid().reach;
  for (std::size_t i = 0; i < reach.size(); ++i) {
    const std::string way = "reach" + index(i);
    if (find_effect(of, reach[i].effect) == nullptr) {
      telling.tell(way + ".effect",
                   not_there("effect", reach[i].effect) +
                       " A bid rests on evidence: add the effect, or name one that is held.");
    }
    if (find_place(of, reach[i].place) == nullptr) {
      telling.tell(way + ".place", not_there("place", reach[i].place));
    }
    check_people(of, reach[i], way, telling);
  }
}

// Lines of one effect add up, over places and within the same place.
void check_reach_together(const Case& of, Telling& telling) {
  std::map<std::pair<std::string, int>, double> by_effect;
  std::map<std::pair<std::string, int>, std::size_t> lines;
  for (const ReachLine& line : telling.bid().reach) {
    for (const auto& [year, people] : line.people) {
      by_effect[{line.effect, year}] += people;
      ++lines[{line.effect, year}];
    }
  }
  for (const auto& [key, people] : by_effect) {
    const CaseEffect* effect = find_effect(of, key.first);
    if (lines[key] < 2 || effect == nullptr || !effect->question || !effect->question->eligible ||
        people <= *effect->question->eligible) {
      continue;
    }
    telling.tell("reach", "All places together reach " + base::grouped(people) + " people in " +
                              std::to_string(key.second) + ", but " +
                              base::grouped(*effect->question->eligible) + " are eligible for " +
                              effect->title + ".");
  }
}

bool is_reached(const Proposal& bid, const std::string& effect) {
  return std::ranges::find(bid.reach, effect, &ReachLine::effect) != bid.reach.end();
}

void check_benefit(const Case& of, const BenefitLine& line, const std::string& way,
                   Telling& telling) {
  if (find_unit_value(of.tables, line.value) == nullptr) {
    telling.tell(way + ".value", not_there("unit value", line.value) +
                                     " Name one of the table, or add it with its source.");
  }
  if (line.effect.empty()) return;
  const CaseEffect* effect = find_effect(of, line.effect);
  if (effect == nullptr) {
    telling.tell(way + ".effect", not_there("effect", line.effect));
  } else if (!is_reached(telling.bid(), line.effect)) {
    telling.tell(way + ".effect", "The bid reaches nobody with " + line.effect +
                                      ". Say under reach how many people it reaches.");
  } else if (line.of == BenefitOf::changed && !effect->question) {
    telling.tell(way + ".effect", "How many people " + line.effect + " changes is not known." +
                                      missing_of(*effect) +
                                      " Or count the benefit for each person reached.");
  }
}

void check_benefits(const Case& of, Telling& telling) {
  const auto& benefits = telling.bid().benefits;
  for (std::size_t i = 0; i < benefits.size(); ++i) {
    check_benefit(of, benefits[i], "benefits" + index(i), telling);
  }
}

// All that a bid needs, and what that needs.
void gather_needs(const Case& of, const std::string& code, std::set<std::string>& needed) {
  const Proposal* bid = find_proposal(of, code);
  if (bid == nullptr) return;
  for (const auto& other : bid->needs) {
    if (needed.insert(other).second) gather_needs(of, other, needed);
  }
}

bool excludes(const Case& of, const std::string& one, const std::string& other) {
  const auto says = [&](const std::string& a, const std::string& b) {
    const Proposal* bid = find_proposal(of, a);
    return bid != nullptr && std::ranges::find(bid->excludes, b) != bid->excludes.end();
  };
  return says(one, other) || says(other, one);
}

// A bid that needs what it excludes, or two things that exclude each other, can never be chosen.
void check_possible(const Case& of, Telling& telling) {
  const std::string& code = telling.bid().code;
  std::set<std::string> needed;
  gather_needs(of, code, needed);
  for (const auto& one : needed) {
    if (one != code && excludes(of, code, one)) {
      telling.tell("needs", code + " needs " + one + ", and one of them excludes the other.");
    }
    for (const auto& other : needed) {
      if (one >= other || one == code || other == code || !excludes(of, one, other)) continue;
      telling.tell("needs",
                   code + " needs " + one + " and " + other + ", which exclude each other.");
    }
  }
}

void check_others(const Case& of, Telling& telling) {
  const Proposal& bid = telling.bid();
  const auto known = [&](const std::vector<std::string>& codes, const std::string& way) {
    for (std::size_t i = 0; i < codes.size(); ++i) {
      if (find_proposal(of, codes[i]) != nullptr) continue;
      telling.tell(way + index(i), not_there("proposal", codes[i]));
    }
  };
  known(bid.needs, "needs");
  known(bid.excludes, "excludes");
  check_possible(of, telling);
}

void check_codes(const Case& of, const CasePlaceOf& place, base::Problems& problems) {
  std::set<std::string_view> seen;
  for (std::size_t i = 0; i < of.proposals.size(); ++i) {
    if (seen.insert(of.proposals[i].code).second) continue;
    problems.add(
        {.place = place("proposals" + index(i) + ".id"),
         .what = "\"" + of.proposals[i].code + "\" names two bids. Give each its own id."});
  }
}

// The way that a walk over needs has come; a step back onto it is a circle.
struct Walk {
  std::map<std::string, const Proposal*, std::less<>> bids;
  std::vector<std::string> way;
  std::set<std::string> done;
  std::vector<std::string> circles;

  void go(const Proposal& bid) {
    const auto back = std::ranges::find(way, bid.code);
    if (back != way.end()) {
      std::string words;
      for (auto at = back; at != way.end(); ++at) words += *at + " needs ";
      circles.push_back(words + bid.code);
      return;
    }
    if (done.contains(bid.code)) return;
    way.push_back(bid.code);
    for (const auto& other : bid.needs) {
      const auto found = bids.find(other);
      if (found != bids.end() && other != bid.code) go(*found->second);
    }
    way.pop_back();
    done.insert(bid.code);
  }
};

}  // namespace

std::vector<std::string> circles_of(const std::vector<Proposal>& proposals) {
  Walk walk;
  for (const Proposal& bid : proposals) walk.bids.emplace(bid.code, &bid);
  for (const Proposal& bid : proposals) walk.go(bid);
  return walk.circles;
}

void check_bid(const Case& of, std::size_t number, const CasePlaceOf& place,
               base::Problems& problems) {
  Telling telling(of.proposals[number], number, place, problems);
  check_names(of, telling);
  check_costs(of, telling);
  check_taken(of, telling);
  check_reach(of, telling);
  check_reach_together(of, telling);
  check_benefits(of, telling);
}

void check_case(const Case& of, const CasePlaceOf& place, base::Problems& problems) {
  check_codes(of, place, problems);
  for (std::size_t i = 0; i < of.proposals.size(); ++i) {
    check_bid(of, i, place, problems);
    Telling telling(of.proposals[i], i, place, problems);
    check_others(of, telling);
  }
  for (const auto& circle : circles_of(of.proposals)) {
    const std::string first = circle.substr(0, circle.find(' '));
    const auto at = std::ranges::find(of.proposals, first, &Proposal::code);
    problems.add(
        {.place = place("proposals" + index(static_cast<std::size_t>(at - of.proposals.begin())) +
                        ".needs"),
         .what = "These need each other in a circle, so none can come first: " + circle + "."});
  }
}

}  // namespace commonweal::investment
