#include "investment/proposals/proposal_file.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "base/number_text.hpp"

namespace commonweal::investment {
namespace {

using missions::YearAmount;
using platform::JsonAt;
using platform::JsonFields;
using platform::JsonValue;

constexpr double kMostMoney = 1e13;
constexpr double kMostUnits = 1e12;
constexpr double kMostPeople = 1e10;

// The years over which a bid is appraised, both ends within.
struct Span {
  int first;
  int last;
};

struct Range {
  double least;
  double most;
  std::string_view words;  // What is said of a number outside.
};
constexpr Range kMoney{0, kMostMoney,
                       "is no cost: money is from 0 up. What is saved is a benefit."};
constexpr Range kPeople{0, kMostPeople, "is no number of people. Give 0 or more."};
constexpr Range kUnits{-kMostUnits, kMostUnits, "is too many."};
constexpr Range kShare{0, 1, "is no share. Give a number from 0 to 1."};
constexpr Range kSpread{0, 2, "is no standard deviation as a share of the mean. Give 0 to 2."};
constexpr Range kLag{0, 100, "is no number of years. Give a whole number from 0 to 100."};
constexpr Range kLasts{1, 100, "is no number of years. Give a whole number from 1 to 100."};

bool is_in(const Range& range, double number) {
  return range.least <= number && number <= range.most;
}

double number_in(JsonFields& fields, std::string_view name, double usual, const Range& range) {
  const auto number = fields.number_or_none(name);
  if (!number) return usual;
  const bool is_years = &range == &kLag || &range == &kLasts;
  if (is_in(range, *number) && !(is_years && std::floor(*number) != *number)) return *number;
  fields.refuse(name, base::shortest(*number) + " " + std::string(range.words));
  return usual;
}

int years_in(JsonFields& fields, std::string_view name, int usual, const Range& range) {
  return static_cast<int>(number_in(fields, name, usual, range));
}

std::optional<int> year_named(std::string_view name) {
  int year = 0;
  const auto [end, fault] = std::from_chars(name.data(), name.data() + name.size(), year);
  const bool is_whole = fault == std::errc() && end == name.data() + name.size();
  return is_whole && 1990 <= year && year <= 2150 ? std::optional(year) : std::nullopt;
}

std::string outside(std::string_view year, const Span& span) {
  return "The year " + std::string(year) + " is not from " + std::to_string(span.first) + " to " +
         std::to_string(span.last) +
         ", the years the bid is appraised over. Move it, or give the bid more years.";
}

// {"2026": 1000}: a year of the span for each name, a number of the range for each value.
std::vector<YearAmount> amounts_in(JsonFields& fields, std::string_view name, const Span& span,
                                   const Range& range) {
  std::vector<YearAmount> amounts;
  const auto object = fields.object(name);
  if (!object) return amounts;
  for (std::size_t i = 0; i < object->value->items.size(); ++i) {
    const JsonAt each = object->member(i);
    const std::string& word = object->value->names[i];
    const auto refuse = [&](std::string what) {
      fields.problems().add({.place = each.place(), .what = std::move(what)});
    };
    const auto year = year_named(word);
    if (!year) {
      refuse("\"" + word + "\" is no year from 1990 to 2150. Write 2026 for 2026-27.");
    } else if (each.value->kind != JsonValue::Kind::number) {
      refuse("Here stands " + std::string(words_of(each.value->kind)) +
             " where a number is expected.");
    } else if (!is_in(range, each.value->number)) {
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

// A code that stands in a line of its own grammar: it must not break out of it.
std::string code_in(JsonFields& fields, std::string_view name, bool is_required) {
  std::string code = is_required ? fields.text(name) : fields.text_or_empty(name);
  if (code.empty() || missions::is_code(code)) return code;
  fields.refuse(name,
                "\"" + code + "\" is no code. A code has lower-case letters, digits and hyphens.");
  return "";
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

template <class Value, class Parse>
Value word_in(JsonFields& fields, std::string_view name, Value usual, Parse parse) {
  if (!fields.has(name)) {
    fields.text_or_empty(name);
    return usual;
  }
  const std::string text = fields.text(name);
  if (text.empty()) return usual;
  const std::string place = fields.place(name);
  const auto value = parse(base::Field{.place = place, .text = text});
  if (const Value* named = fields.problems().value_of(value)) return *named;
  return usual;
}

CostLine cost_in(const JsonAt& at, const Span& span, base::Problems& problems) {
  JsonFields fields(at, problems);
  fields.text("budget");
  require_amounts(fields, "pounds", "Give pounds by year.");
  return {.budget = word_in(fields, "budget", Budget::rdel, budget_named),
          .category = code_in(fields, "category", false),
          .mitigated = number_in(fields, "mitigated", 0, kShare),
          .spread = number_in(fields, "spread", 0, kSpread),
          .bearer = code_in(fields, "bearer", false),
          .what = dashed_in(fields, "what"),
          .pounds = amounts_in(fields, "pounds", span, kMoney)};
}

missions::ReachLine reach_in(const JsonAt& at, const Span& span, base::Problems& problems) {
  JsonFields fields(at, problems);
  require_amounts(fields, "people", "Give people reached by year.");
  return {.effect = code_in(fields, "effect", true),
          .place = code_in(fields, "place", true),
          .people = amounts_in(fields, "people", span, kPeople),
          .spread = number_in(fields, "spread", 0, kSpread),
          .fade = number_in(fields, "fade", 0, kShare)};
}

base::Result<BenefitOf> benefit_of_named(base::Field field) {
  if (field.text == "changed") return BenefitOf::changed;
  if (field.text == "reached") return BenefitOf::reached;
  return base::fail(base::ErrorCode::invalid_input,
                    {{.place = std::string(field.place),
                      .what = "\"" + std::string(field.text) +
                              "\" is not whom a benefit is of. Write changed or reached."}});
}

BenefitLine benefit_in(const JsonAt& at, const Span& span, base::Problems& problems) {
  JsonFields fields(at, problems);
  BenefitLine line{.value = code_in(fields, "value", true),
                   .effect = code_in(fields, "effect", false),
                   .of = word_in(fields, "of", BenefitOf::changed, benefit_of_named),
                   .per = number_in(fields, "per", 0, kUnits),
                   .lag = years_in(fields, "lag", 0, kLag),
                   .lasts = years_in(fields, "lasts", 1, kLasts),
                   .who = dashed_in(fields, "who"),
                   .spread = number_in(fields, "spread", 0, kSpread),
                   .units = amounts_in(fields, "units", span, kUnits)};
  if (fields.has("effect") == fields.has("units")) {
    fields.refuse("effect", "Give either an effect with per, or units by year.");
  } else if (fields.has("effect") && !fields.has("per")) {
    fields.refuse("per", "\"per\" is missing. Say how many units for each person.");
  }
  return line;
}

template <class Line>
std::vector<Line> lines_in(JsonFields& fields, std::string_view name, const Span& span,
                           Line (*read)(const JsonAt&, const Span&, base::Problems&)) {
  std::vector<Line> lines;
  for (const JsonAt& each : fields.items(name)) {
    lines.push_back(read(each, span, fields.problems()));
  }
  return lines;
}

std::vector<std::string> codes_in(JsonFields& fields, std::string_view name) {
  std::vector<std::string> codes = fields.texts_or_none(name);
  for (const auto& code : codes) {
    if (!missions::is_code(code)) fields.refuse(name, "\"" + code + "\" is no code.");
  }
  return codes;
}

std::vector<int> start_years_in(JsonFields& fields) {
  std::vector<int> years;
  for (const JsonAt& each : fields.items("start_years")) {
    const auto year = year_named(each.value->text);
    if (each.value->kind == JsonValue::Kind::number && year) {
      years.push_back(*year);
    } else {
      fields.problems().add(
          {.place = each.place(), .what = "This is no year. Write 2026 for 2026-27."});
    }
  }
  std::ranges::sort(years);
  return years;
}

// Sentences stand one to a line in a store.
std::vector<std::string> sentences_in(JsonFields& fields, std::string_view name) {
  std::vector<std::string> sentences = fields.texts_or_none(name);
  for (const auto& sentence : sentences) {
    if (sentence.empty() || sentence.find_first_of("\r\n") != std::string::npos) {
      fields.refuse(name, "Give sentences without line breaks, none empty.");
    }
  }
  return sentences;
}

std::optional<int> whole_or_none(JsonFields& fields, std::string_view name, int least, int most) {
  const auto number = fields.number_or_none(name);
  if (!number) return std::nullopt;
  if (std::floor(*number) == *number && least <= *number && *number <= most) {
    return static_cast<int>(*number);
  }
  fields.refuse(name, base::shortest(*number) + " is not a whole number from " +
                          std::to_string(least) + " to " + std::to_string(most) + ".");
  return std::nullopt;
}

void take_words(JsonFields& fields, Proposal& it) {
  it.title = fields.text("title");
  it.summary = fields.text("summary");
  it.body = code_in(fields, "body", true);
  it.department = code_in(fields, "department", true);
  it.mission = code_in(fields, "mission", true);
  it.needs = codes_in(fields, "needs");
  it.excludes = codes_in(fields, "excludes");
  it.unmonetised = sentences_in(fields, "unmonetised");
  it.evaluation = fields.text_or_empty("evaluation");
  it.evaluation_level = whole_or_none(fields, "evaluation_level", 1, 5);
  it.purpose = fields.text_or_empty("purpose");
  it.popularity_source = fields.text_or_empty("popularity_source");
  it.officer = fields.text_or_empty("officer");
  const std::string source = code_in(fields, "source", false);
  if (!source.empty()) it.source = source;
  it.rows = fields.text_or_empty("rows");
  it.note = fields.text_or_empty("note");
}

std::optional<double> share_or_none(JsonFields& fields, std::string_view name) {
  if (!fields.number_or_none(name)) return std::nullopt;
  return number_in(fields, name, 0, kShare);
}

void take_numbers(JsonFields& fields, int price_year, Proposal& it) {
  it.prices = word_in(fields, "prices", Prices::real, prices_named);
  it.price_year =
      fields.has("price_year") ? fields.year("price_year").value_or(price_year) : price_year;
  it.first_year = fields.year("first_year").value_or(price_year);
  it.start_years = start_years_in(fields);
  if (it.start_years.empty()) it.start_years = {it.first_year};
  it.least_scale = share_or_none(fields, "least_scale");
  it.years = whole_or_none(fields, "years", 1, kMostYears).value_or(kUsualYears);
  it.popularity = share_or_none(fields, "popularity");
  it.quick_months = fields.number_or_none("quick_months");
  it.state = word_in(fields, "state", ProposalState::submitted, proposal_state_named);
  it.is_illustrative = fields.truth_or("illustrative", false);
}

// What a store would say of the bid. Lines with faults of their own were told where they stand.
bool is_sound(const Proposal& it, const JsonFields& fields, bool are_lines_sound,
              base::Problems& problems) {
  Proposal plain = it;
  if (!are_lines_sound) {
    plain.costs.clear();
    plain.reach.clear();
    plain.benefits.clear();
  }
  const missions::PlaceOf place = [&](std::string_view column) { return fields.place(column); };
  return Proposal::make(plain.record(), place, problems).has_value();
}

}  // namespace

std::optional<Proposal> proposal_in(const JsonAt& at, int price_year, base::Problems& problems) {
  const std::size_t before = problems.count();
  std::optional<Proposal> made;
  {
    JsonFields fields(at, problems);
    Proposal it{.code = code_in(fields, "id", true)};
    take_words(fields, it);
    take_numbers(fields, price_year, it);
    const Span span{it.first_year, it.first_year + it.years - 1};
    const std::size_t before_lines = problems.count();
    it.costs = lines_in(fields, "costs", span, cost_in);
    it.reach = lines_in(fields, "reach", span, reach_in);
    it.benefits = lines_in(fields, "benefits", span, benefit_in);
    const bool are_lines_sound = problems.count() == before_lines;
    // Empty fields were told already.
    if (problems.count() == before || !are_lines_sound)
      is_sound(it, fields, are_lines_sound, problems);
    made = std::move(it);
  }
  if (problems.count() > before) return std::nullopt;
  return made;
}

}  // namespace commonweal::investment
