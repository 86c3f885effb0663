#include "methods/portfolio/portfolio_program.hpp"

#include <algorithm>
#include <functional>
#include <utility>

#include "base/number_text.hpp"
#include "methods/portfolio/exclusion_groups.hpp"

namespace commonweal::methods {
namespace {

using AmountOf = std::function<double(const BidStart&)>;

std::string pounds_text(double pounds) {
  return (pounds < 0 ? "-£" : "£") + base::grouped(pounds < 0 ? -pounds : pounds);
}

class Builder {
 public:
  explicit Builder(const PortfolioQuestion& question) : question_(question) {}

  PortfolioProgram program() && {
    for (std::size_t i = 0; i < question_.bids.size(); ++i) add_bid(i);
    add_limits();
    add_minimums();
    add_prevention_floor();
    add_needs();
    add_exclusions();
    return std::move(program_);
  }

 private:
  Milp& milp() { return program_.milp; }

  void add_row(MilpRow row, PortfolioRule rule, std::size_t index, std::string words = {}) {
    milp().add(std::move(row));
    program_.rows.push_back({rule, index, std::move(words)});
  }

  void add_bid(std::size_t number) {
    const PortfolioBid& bid = question_.bids[number];
    program_.starts.emplace_back();
    MilpRow once{.name = "once " + bid.id, .upper = 1};
    for (const BidStart& start : bid.starts) {
      const StartColumns columns = add_start(bid, start);
      program_.starts.back().push_back(columns);
      once.terms.push_back({columns.chosen, 1});
    }
    if (bid.standing == Standing::in) {
      once.lower = 1;
      add_row(std::move(once), PortfolioRule::forced, number, bid.id + " is chosen");
    } else if (bid.starts.size() > 1) {
      add_row(std::move(once), PortfolioRule::structure, number);
    }
  }

  StartColumns add_start(const PortfolioBid& bid, const BidStart& start) {
    const std::string name = bid.id + " from " + std::to_string(start.year);
    const double worth = worth_of(question_, start);
    MilpColumn chosen = yes_or_no(name, bid.least_scale ? 0 : worth);
    if (bid.standing == Standing::out) chosen.upper = 0;
    const std::size_t column = milp().add(std::move(chosen));
    if (!bid.least_scale) return {column, column};
    const std::size_t scale =
        milp().add(MilpColumn{.name = "scale of " + name, .objective = worth, .upper = 1});
    add_row({.name = "most " + name, .terms = {{scale, 1}, {column, -1}}, .upper = 0},
            PortfolioRule::structure, 0);
    add_row(
        {.name = "least " + name, .terms = {{scale, 1}, {column, -*bid.least_scale}}, .lower = 0},
        PortfolioRule::structure, 0);
    return {column, scale};
  }

  std::vector<MilpTerm> terms_of(const AmountOf& amount_of) const {
    std::vector<MilpTerm> terms;
    for (std::size_t i = 0; i < question_.bids.size(); ++i) {
      for (std::size_t s = 0; s < question_.bids[i].starts.size(); ++s) {
        const double amount = amount_of(question_.bids[i].starts[s]);
        if (amount != 0) terms.push_back({program_.starts[i][s].scale, amount});
      }
    }
    return terms;
  }

  void add_limits() {
    std::vector<MilpRow> rows;
    for (const SpendingLimit& limit : question_.limits) {
      rows.push_back({.name = limit.name, .upper = limit.pounds});
    }
    for (std::size_t i = 0; i < question_.bids.size(); ++i) {
      for (std::size_t s = 0; s < question_.bids[i].starts.size(); ++s) {
        for (const Spend& spend : question_.bids[i].starts[s].spend) {
          if (spend.pounds == 0) continue;
          rows[spend.limit].terms.push_back({program_.starts[i][s].scale, spend.pounds});
        }
      }
    }
    for (std::size_t l = 0; l < rows.size(); ++l) {
      const SpendingLimit& limit = question_.limits[l];
      add_row(std::move(rows[l]), PortfolioRule::limit, l,
              limit.name + " is at most " + pounds_text(limit.pounds));
    }
  }

  void add_minimum(const std::string& name, std::size_t index, double minimum, PortfolioRule rule,
                   const AmountOf& amount_of) {
    add_row({.name = "least of " + name, .terms = terms_of(amount_of), .lower = minimum}, rule,
            index, "the progress of " + name + " is at least " + base::shortest(minimum));
  }

  void add_minimums() {
    for (std::size_t g = 0; g < question_.goals.size(); ++g) {
      const PortfolioGoal& goal = question_.goals[g];
      if (!goal.minimum) continue;
      add_minimum(goal.name, g, *goal.minimum, PortfolioRule::goal_minimum,
                  [g](const BidStart& start) { return start.progress[g]; });
    }
    for (std::size_t p = 0; p < question_.places.size(); ++p) {
      const PortfolioPlace& place = question_.places[p];
      if (!place.minimum) continue;
      add_minimum(
          place.name, p, *place.minimum, PortfolioRule::place_minimum,
          [p](const BidStart& start) { return start.places.empty() ? 0 : start.places[p]; });
    }
  }

  void add_prevention_floor() {
    if (!question_.prevention_floor) return;
    const double floor = *question_.prevention_floor;
    add_row({.name = "floor of prevention",
             .terms = terms_of([floor](const BidStart& start) {
               return start.prevention - floor * start.pounds;
             }),
             .lower = 0},
            PortfolioRule::prevention_floor, 0,
            "prevention is at least " + base::percent(floor) + " of what is spent");
  }

  void add_started_by(MilpRow& row, std::size_t bid, int year, double factor) const {
    const auto& starts = question_.bids[bid].starts;
    for (std::size_t s = 0; s < starts.size(); ++s) {
      if (starts[s].year <= year) row.terms.push_back({program_.starts[bid][s].chosen, factor});
    }
  }

  // For each year: what needs another has not started before it. One row a year is tighter than
  // one for all, and says when.
  void add_needs() {
    for (std::size_t i = 0; i < question_.bids.size(); ++i) {
      const PortfolioBid& bid = question_.bids[i];
      for (const std::size_t needed : bid.needs) {
        for (const BidStart& start : bid.starts) {
          const std::string& other = question_.bids[needed].id;
          MilpRow row{.name = bid.id + " needs " + other + ' ' + std::to_string(start.year),
                      .upper = 0};
          add_started_by(row, i, start.year, 1);
          add_started_by(row, needed, start.year, -1);
          add_row(std::move(row), PortfolioRule::needs, i, bid.id + " needs " + other);
        }
      }
    }
  }

  void add_exclusions() {
    for (const auto& group : exclusion_groups(question_)) {
      MilpRow row{.name = "one of", .upper = 1};
      std::string words = "only one may be chosen of ";
      for (std::size_t k = 0; k < group.size(); ++k) {
        const std::string& id = question_.bids[group[k]].id;
        words += (k == 0 ? "" : k + 1 == group.size() ? " and " : ", ") + id;
        row.name += ' ' + id;
        for (const StartColumns& columns : program_.starts[group[k]]) {
          row.terms.push_back({columns.chosen, 1});
        }
      }
      add_row(std::move(row), PortfolioRule::excludes, group[0], std::move(words));
    }
  }

  const PortfolioQuestion& question_;
  PortfolioProgram program_ = {};
};

}  // namespace

PortfolioProgram program_of(const PortfolioQuestion& question) {
  return Builder(question).program();
}

std::vector<Choice> choices_of(const PortfolioProgram& program, const std::vector<double>& values) {
  std::vector<Choice> choices;
  for (std::size_t i = 0; i < program.starts.size(); ++i) {
    for (std::size_t s = 0; s < program.starts[i].size(); ++s) {
      const StartColumns& columns = program.starts[i][s];
      if (values[columns.chosen] > 0.5) choices.push_back({i, s, values[columns.scale]});
    }
  }
  return choices;
}

std::vector<double> values_of(const PortfolioProgram& program, const std::vector<Choice>& choices) {
  std::vector<double> values(program.milp.columns.size(), 0.0);
  for (const Choice& choice : choices) {
    const StartColumns& columns = program.starts[choice.bid][choice.start];
    values[columns.chosen] = 1;
    values[columns.scale] = choice.scale;
  }
  return values;
}

}  // namespace commonweal::methods
