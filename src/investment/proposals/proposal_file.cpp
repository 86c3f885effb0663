#include "investment/proposals/proposal_file.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "base/number_text.hpp"
#include "platform/audit/text_digest.hpp"

namespace commonweal::investment {
namespace {

using missions::YearAmount;
using platform::Json;
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

std::string words_with_blanks(const std::string& dashed) { return in_words(dashed); }

Json cost_json(const CostLine& line) {
  Json json = Json::object({{"budget", code_word(line.budget)}});
  if (!line.category.empty()) json.add("category", line.category);
  if (line.mitigated != 0) json.add("mitigated", line.mitigated);
  if (line.spread != 0) json.add("spread", line.spread);
  if (!line.bearer.empty()) json.add("bearer", line.bearer);
  if (!line.what.empty()) json.add("what", words_with_blanks(line.what));
  return json.add("pounds", years_json(line.pounds));
}

Json reach_json(const missions::ReachLine& line) {
  Json json = Json::object({{"effect", line.effect}, {"place", line.place}});
  if (line.spread != 0) json.add("spread", line.spread);
  if (line.fade != 0) json.add("fade", line.fade);
  return json.add("people", years_json(line.people));
}

Json benefit_json(const BenefitLine& line) {
  Json json = Json::object({{"value", line.value}});
  if (!line.effect.empty()) {
    json.add("effect", line.effect);
    if (line.of == BenefitOf::reached) json.add("of", "reached");
    json.add("per", line.per);
  }
  if (line.lag != 0) json.add("lag", line.lag);
  if (line.lasts != 1) json.add("lasts", line.lasts);
  if (!line.who.empty()) json.add("who", words_with_blanks(line.who));
  if (line.spread != 0) json.add("spread", line.spread);
  if (!line.units.empty()) json.add("units", years_json(line.units));
  return json;
}

template <class Items, class AsJson>
void add_list(Json& json, std::string name, const Items& items, AsJson as_json) {
  if (items.empty()) return;
  Json list = Json::array();
  for (const auto& item : items) list.add(as_json(item));
  json.add(std::move(name), std::move(list));
}

void add_text(Json& json, std::string name, const std::string& text) {
  if (!text.empty()) json.add(std::move(name), text);
}

const auto kAsIs = [](const auto& item) { return Json(item); };

void add_timing(Json& json, const Proposal& it) {
  json.add("prices", code_word(it.prices));
  json.add("price_year", it.price_year);
  json.add("first_year", it.first_year);
  if (it.start_years != std::vector{it.first_year}) {
    add_list(json, "start_years", it.start_years, kAsIs);
  }
  if (it.least_scale) json.add("least_scale", *it.least_scale);
  json.add("years", it.years);
}

void add_rest(Json& json, const Proposal& it) {
  add_list(json, "unmonetised", it.unmonetised, kAsIs);
  add_text(json, "evaluation", it.evaluation);
  if (it.evaluation_level) json.add("evaluation_level", *it.evaluation_level);
  add_text(json, "purpose", it.purpose);
  if (it.popularity) json.add("popularity", *it.popularity);
  add_text(json, "popularity_source", it.popularity_source);
  if (it.quick_months) json.add("quick_months", *it.quick_months);
  add_text(json, "officer", it.officer);
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

Json proposal_json(const Proposal& it) {
  Json json = Json::object({{"id", it.code},
                            {"title", it.title},
                            {"summary", it.summary},
                            {"body", it.body},
                            {"department", it.department},
                            {"mission", it.mission}});
  add_timing(json, it);
  add_list(json, "needs", it.needs, kAsIs);
  add_list(json, "excludes", it.excludes, kAsIs);
  add_list(json, "costs", it.costs, cost_json);
  add_list(json, "reach", it.reach, reach_json);
  add_list(json, "benefits", it.benefits, benefit_json);
  add_rest(json, it);
  json.add("state", code_word(it.state));
  json.add("illustrative", it.is_illustrative);
  if (it.source) json.add("source", *it.source);
  add_text(json, "rows", it.rows);
  add_text(json, "note", it.note);
  return json;
}

std::string digest_of(const Proposal& proposal) {
  Proposal anywhere = proposal;
  anywhere.state = ProposalState::draft;
  return platform::text_digest(proposal_json(anywhere).compact());
}

Json number_json(double number) {
  constexpr double kLargestExact = 9e15;
  if (std::floor(number) != number || std::abs(number) > kLargestExact) return number;
  return static_cast<std::int64_t>(number);
}

Json years_json(const std::vector<YearAmount>& amounts) {
  Json json = Json::object();
  for (const auto& [year, amount] : amounts) json.add(std::to_string(year), number_json(amount));
  return json;
}

}  // namespace commonweal::investment
