#include "investment/proposals/proposal_lines_file.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/number_text.hpp"
#include "investment/proposals/proposal_fields_file.hpp"

namespace commonweal::investment {
namespace {

using missions::YearAmount;
using platform::JsonAt;
using platform::JsonFields;
using platform::JsonValue;

constexpr double kMostMoney = 1e13;
constexpr double kMostUnits = 1e12;
constexpr double kMostPeople = 1e10;

constexpr BidRange kMoney{0, kMostMoney,
                          "is no cost: money is from 0 up. What is saved is a benefit."};
constexpr BidRange kPeople{0, kMostPeople, "is no number of people. Give 0 or more."};
constexpr BidRange kUnits{-kMostUnits, kMostUnits, "is too many."};
constexpr BidRange kSpread{0, 2, "is no standard deviation as a share of the mean. Give 0 to 2."};
constexpr BidRange kLag{0, 100, "is no number of years. Give a whole number from 0 to 100.", true};
constexpr BidRange kLasts{1, 100, "is no number of years. Give a whole number from 1 to 100.",
                          true};

int years_in(JsonFields& fields, std::string_view name, int usual, const BidRange& range) {
  return static_cast<int>(bid_number_in(fields, name, usual, range));
}

std::string outside(std::string_view year, const BidSpan& span) {
  return "The year " + std::string(year) + " is not from " + std::to_string(span.first) + " to " +
         std::to_string(span.last) +
         ", the years the bid is appraised over. Move it, or give the bid more years.";
}

// {"2026": 1000}: a year of the span for each name, a number of the range for each value.
std::vector<YearAmount> amounts_in(JsonFields& fields, std::string_view name, const BidSpan& span,
                                   const BidRange& range) {
  std::vector<YearAmount> amounts;
  const auto object = fields.object(name);
  if (!object) return amounts;
  for (std::size_t i = 0; i < object->value->items.size(); ++i) {
    const JsonAt each = object->member(i);
    const std::string& word = object->value->names[i];
    const auto refuse = [&](std::string what) {
      fields.problems().add({.place = each.place(), .what = std::move(what)});
    };
    const auto year = bid_year_named(word);
    if (!year) {
      refuse("\"" + word + "\" is no year from 1990 to 2150. Write 2026 for 2026-27.");
    } else if (each.value->kind != JsonValue::Kind::number) {
      refuse("Here stands " + std::string(words_of(each.value->kind)) +
             " where a number is expected.");
    } else if (!range.holds(each.value->number)) {
      refuse(each.value->text + " " + std::string(range.words));
    } else if (*year < span.first || *year > span.last) {
      refuse(outside(word, span));
    } else {
      amounts.push_back({*year, each.value->number});
    }
  }
  std::ranges::sort(amounts, {}, &YearAmount::year);
  return amounts;
}

void require_amounts(JsonFields& fields, std::string_view name, std::string_view what) {
  if (!fields.is_object() || fields.has(name)) return;
  fields.refuse(name, "\"" + std::string(name) + "\" is missing. " + std::string(what));
}

// Words stand in lines with dashes for blanks.
std::string dashed_in(JsonFields& fields, std::string_view name) {
  std::string words = fields.text_or_empty(name);
  if (words.find_first_of("=;\r\n\t\"") != std::string::npos) {
    fields.refuse(name, "Leave out = ; \" and line breaks here.");
    return "";
  }
  std::ranges::replace(words, ' ', '-');
  return words;
}

base::Result<BenefitOf> benefit_of_named(base::Field field) {
  if (field.text == "changed") return BenefitOf::changed;
  if (field.text == "reached") return BenefitOf::reached;
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) +
                              "\" is not whom a benefit is of. Write changed or reached."}});
}

}  // namespace

CostLine bid_cost_in(const JsonAt& at, const BidSpan& span, base::Problems& problems) {
  JsonFields fields(at, problems);
  fields.text("budget");
  require_amounts(fields, "pounds", "Give pounds by year.");
  return {.budget = bid_word_in(fields, "budget", Budget::rdel, budget_named),
          .category = bid_code_in(fields, "category", false),
          .mitigated = bid_number_in(fields, "mitigated", 0, kBidShare),
          .spread = bid_number_in(fields, "spread", 0, kSpread),
          .bearer = bid_code_in(fields, "bearer", false),
          .what = dashed_in(fields, "what"),
          .pounds = amounts_in(fields, "pounds", span, kMoney),
          .from = bid_code_in(fields, "from", false)};
}

missions::ReachLine bid_reach_in(const JsonAt& at, const BidSpan& span, base::Problems& problems) {
  JsonFields fields(at, problems);
  require_amounts(fields, "people", "Give people reached by year.");
  return {.effect = bid_code_in(fields, "effect", true),
          .place = bid_code_in(fields, "place", true),
          .people = amounts_in(fields, "people", span, kPeople),
          .spread = bid_number_in(fields, "spread", 0, kSpread),
          .fade = bid_number_in(fields, "fade", 0, kBidShare)};
}

BenefitLine bid_benefit_in(const JsonAt& at, const BidSpan& span, base::Problems& problems) {
  JsonFields fields(at, problems);
  BenefitLine line{.value = bid_code_in(fields, "value", true),
                   .effect = bid_code_in(fields, "effect", false),
                   .of = bid_word_in(fields, "of", BenefitOf::changed, benefit_of_named),
                   .per = bid_number_in(fields, "per", 0, kUnits),
                   .lag = years_in(fields, "lag", 0, kLag),
                   .lasts = years_in(fields, "lasts", 1, kLasts),
                   .who = dashed_in(fields, "who"),
                   .spread = bid_number_in(fields, "spread", 0, kSpread),
                   .units = amounts_in(fields, "units", span, kUnits)};
  if (fields.has("effect") == fields.has("units")) {
    fields.refuse("effect", "Give either an effect with per, or units by year.");
  } else if (fields.has("effect") && !fields.has("per")) {
    fields.refuse("per", "\"per\" is missing. Say how many units for each person.");
  }
  return line;
}

}  // namespace commonweal::investment
