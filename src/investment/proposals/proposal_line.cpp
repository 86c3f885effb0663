#include "investment/proposals/proposal_line.hpp"

#include <algorithm>
#include <cmath>

#include "base/word_table.hpp"

namespace commonweal::investment {
namespace {

using missions::YearLine;

constexpr base::WordTable<BenefitOf, 2> kOf = {
    {{BenefitOf::changed, "changed"}, {BenefitOf::reached, "reached"}}};
constexpr double kMostPounds = 1e13;
constexpr double kMostUnits = 1e12;

template <class Parse>
auto named(YearLine& line, std::string_view name, std::string_view usual, Parse parse,
           base::Problems& problems) {
  const std::string text = line.text(name, problems, usual.empty());
  const auto parsed = parse(base::Field{.place = name, .text = text.empty() ? usual : text});
  using Value = std::decay_t<decltype(*parsed)>;
  if (parsed) return *parsed;
  if (!text.empty()) {
    line.refuse(std::string(name) + "=" + text + ": " + parsed.error().problems[0].what, problems);
  }
  return Value{};
}

int whole(YearLine& line, std::string_view name, int usual, int least, base::Problems& problems) {
  const auto number = line.number(name, least, 100, problems);
  if (!number) return usual;
  if (std::floor(*number) != *number) {
    line.refuse(std::string(name) + " must be a whole number of years.", problems);
  }
  return static_cast<int>(*number);
}

CostLine cost_in(YearLine& line, base::Problems& problems) {
  CostLine cost{.budget = named(line, "budget", "", budget_named, problems),
                .category = line.text("category", problems, false),
                .mitigated = line.number("mitigated", 0, 1, problems).value_or(0),
                .spread = line.number("spread", 0, 2, problems).value_or(0),
                .bearer = line.text("bearer", problems, false),
                .what = line.text("what", problems, false),
                .pounds = line.amounts(),
                .from = line.text("from", problems, false)};
  if (cost.category == "none") cost.category.clear();
  if (cost.pounds.empty()) line.refuse("Say how many pounds, by year.", problems);
  for (const auto& [year, pounds] : cost.pounds) {
    if (pounds >= 0 && pounds <= kMostPounds) continue;
    line.refuse(std::to_string(year) + "=" + base::shortest(pounds) +
                    " is no cost: money is from 0 up. What is saved is a benefit.",
                problems);
  }
  line.refuse_others(problems);
  return cost;
}

void check_benefit(const BenefitLine& benefit, bool has_per, const YearLine& line,
                   base::Problems& problems) {
  if (benefit.effect.empty() == benefit.units.empty()) {
    line.refuse("Give either effect= with per=, or units by year.", problems);
  } else if (!benefit.effect.empty() && !has_per) {
    line.refuse("Say how many units for each person: per=.", problems);
  }
  for (const auto& [year, units] : benefit.units) {
    if (std::abs(units) <= kMostUnits) continue;
    line.refuse(std::to_string(year) + "=" + base::shortest(units) + " is too many.", problems);
  }
}

BenefitLine benefit_in(YearLine& line, base::Problems& problems) {
  const auto of = [](base::Field field) { return base::value_named(kOf, field); };
  const auto per = line.number("per", -kMostUnits, kMostUnits, problems);
  const BenefitLine benefit{.value = line.text("value", problems),
                            .effect = line.text("effect", problems, false),
                            .of = named(line, "of", "changed", of, problems),
                            .per = per.value_or(0),
                            .lag = whole(line, "lag", 0, 0, problems),
                            .lasts = whole(line, "lasts", 1, 1, problems),
                            .who = line.text("who", problems, false),
                            .spread = line.number("spread", 0, 2, problems).value_or(0),
                            .units = line.amounts()};
  check_benefit(benefit, per.has_value(), line, problems);
  line.refuse_others(problems);
  return benefit;
}

template <class Line>
base::Result<std::vector<Line>> lines_in(base::Field field,
                                         Line (*read)(YearLine&, base::Problems&)) {
  auto lines = missions::year_lines_in(field);
  if (!lines) return base::fail(std::move(lines));
  base::Problems problems;
  std::vector<Line> all;
  for (auto& line : *lines) all.push_back(read(line, problems));
  if (!problems.empty()) return std::move(problems).fail();
  return all;
}

// " name=value", where it is not what it is without.
std::string part(std::string_view name, std::string_view value) {
  return value.empty() ? "" : " " + std::string(name) + "=" + std::string(value);
}
std::string part(std::string_view name, double value, double usual) {
  return value == usual ? "" : part(name, base::shortest(value));
}

std::string text_of(const CostLine& line) {
  return "budget=" + std::string(code_word(line.budget)) + part("category", line.category) +
         part("mitigated", line.mitigated, 0) + part("spread", line.spread, 0) +
         part("bearer", line.bearer) + part("from", line.from) + part("what", line.what) + " " +
         missions::text_of(line.pounds);
}

std::string text_of(const BenefitLine& line) {
  std::string text = "value=" + line.value + part("effect", line.effect);
  if (!line.effect.empty()) {
    text += part("of", line.of == BenefitOf::changed ? "" : base::word_of(kOf, line.of)) +
            " per=" + base::shortest(line.per);
  }
  text += part("lag", line.lag, 0) + part("lasts", line.lasts, 1) + part("who", line.who) +
          part("spread", line.spread, 0);
  return line.units.empty() ? text : text + " " + missions::text_of(line.units);
}

template <class Line>
std::string joined(const std::vector<Line>& lines) {
  std::string text;
  for (const auto& line : lines) {
    if (!text.empty()) text += "; ";
    text += text_of(line);
  }
  return text;
}

}  // namespace

base::Result<std::vector<CostLine>> cost_lines_in(base::Field field) {
  return lines_in(field, cost_in);
}

base::Result<std::vector<BenefitLine>> benefit_lines_in(base::Field field) {
  return lines_in(field, benefit_in);
}

std::string text_of(const std::vector<CostLine>& lines) { return joined(lines); }
std::string text_of(const std::vector<BenefitLine>& lines) { return joined(lines); }

std::string in_words(std::string_view dashed) {
  std::string words(dashed);
  std::ranges::replace(words, '-', ' ');
  return words;
}

}  // namespace commonweal::investment
