#include "learning/evidence/effect_columns.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

using enum ReportedForm;

constexpr base::WordTable<RawMeasure, 8> kMeasures{{
    {RawMeasure::odds_ratio, "or"},
    {RawMeasure::risk_ratio, "rr"},
    {RawMeasure::risk_difference, "rd"},
    {RawMeasure::standardised_difference, "smd"},
    {RawMeasure::mean_difference, "md"},
    {RawMeasure::rate_ratio, "irr"},
    {RawMeasure::hazard_ratio, "hr"},
    {RawMeasure::correlation, "zcor"},
}};

std::vector<ReportedForm> forms_of(RawMeasure measure) {
  switch (measure) {
    case RawMeasure::odds_ratio:
    case RawMeasure::risk_ratio:
    case RawMeasure::risk_difference: return {counts, counts_and_sizes, limits};
    case RawMeasure::rate_ratio: return {events_and_times, limits};
    case RawMeasure::hazard_ratio: return {limits};
    case RawMeasure::standardised_difference:
    case RawMeasure::mean_difference: return {means, limits};
    case RawMeasure::correlation: return {correlations};
  }
  CW_CHECK(false);
}

std::string joined(const std::vector<std::string_view>& names) {
  std::string list;
  for (const auto name : names) list.append(list.empty() ? "" : ",").append(name);
  return list;
}

std::string wanted(RawMeasure measure) {
  std::string list;
  for (const ReportedForm form : forms_of(measure)) {
    list += (list.empty() ? "" : " or ") + joined(short_names(form));
  }
  return "For " + std::string(code_word(measure)) + " name the columns of " + list +
         ", as ai=COL,bi=COL.";
}

using Given = std::map<std::string, std::string, std::less<>>;

base::Result<Given> pairs_in(base::Field field) {
  Given given;
  base::Problems problems;
  for (const std::string& part : names_in(field.text)) {
    const auto equals = part.find('=');
    const bool is_pair = equals != part.npos && equals > 0 && equals + 1 < part.size();
    if (!is_pair) {
      problems.add({.place = std::string(field.place),
                    .what = "\"" + part + "\" names no column. Write ai=COL."});
    } else if (!given.emplace(part.substr(0, equals), part.substr(equals + 1)).second) {
      problems.add(
          {.place = std::string(field.place), .what = part.substr(0, equals) + " is given twice."});
    }
  }
  if (!problems.empty()) return std::move(problems).fail();
  return given;
}

bool names_all(const Given& given, ReportedForm form) {
  const auto names = short_names(form);
  return given.size() == names.size() &&
         std::ranges::all_of(names, [&](std::string_view it) { return given.contains(it); });
}

}  // namespace

std::vector<std::string_view> short_names(ReportedForm form) {
  switch (form) {
    case counts: return {"ai", "bi", "ci", "di"};
    case counts_and_sizes: return {"ai", "n1i", "ci", "n2i"};
    case events_and_times: return {"x1i", "t1i", "x2i", "t2i"};
    case means: return {"m1i", "sd1i", "n1i", "m2i", "sd2i", "n2i"};
    case correlations: return {"ri", "ni"};
    case limits: return {"estimate", "lower", "upper"};
  }
  CW_CHECK(false);
}

std::vector<std::string> names_in(std::string_view text) {
  std::vector<std::string> names;
  while (true) {
    const auto comma = text.find(',');
    const auto part = text.substr(0, comma);
    const auto first = part.find_first_not_of(' ');
    names.emplace_back(
        first == part.npos ? "" : part.substr(first, part.find_last_not_of(' ') - first + 1));
    if (comma == text.npos) return names;
    text.remove_prefix(comma + 1);
  }
}

base::Result<RawMeasure> measure_named(base::Field field) {
  return base::value_named(kMeasures, field);
}

base::Result<EffectColumns> effect_columns(RawMeasure measure, base::Field field) {
  auto given = pairs_in(field);
  if (!given) return base::fail(std::move(given));
  for (const ReportedForm form : forms_of(measure)) {
    if (!names_all(*given, form)) continue;
    EffectColumns found{.measure = measure, .form = form, .columns = {}};
    for (const auto name : short_names(form)) found.columns.push_back(given->find(name)->second);
    return found;
  }
  std::string listed;
  for (const auto& [name, column] : *given) listed += (listed.empty() ? "" : ",") + name;
  base::Problems problems;
  problems.add(
      {.place = std::string(field.place), .what = "These name " + listed + ". " + wanted(measure)});
  return std::move(problems).fail();
}

std::string_view code_word(RawMeasure measure) { return base::word_of(kMeasures, measure); }

std::string_view ratio_words(RawMeasure measure) {
  switch (measure) {
    case RawMeasure::odds_ratio: return "odds ratio";
    case RawMeasure::risk_ratio: return "risk ratio";
    case RawMeasure::rate_ratio: return "rate ratio";
    case RawMeasure::hazard_ratio: return "hazard ratio";
    case RawMeasure::risk_difference:
    case RawMeasure::standardised_difference:
    case RawMeasure::mean_difference:
    case RawMeasure::correlation: return "";
  }
  CW_CHECK(false);
}

std::string_view measure_words(RawMeasure measure) {
  switch (measure) {
    case RawMeasure::odds_ratio: return "log odds ratio";
    case RawMeasure::risk_ratio: return "log risk ratio";
    case RawMeasure::rate_ratio: return "log rate ratio";
    case RawMeasure::hazard_ratio: return "log hazard ratio";
    case RawMeasure::risk_difference: return "risk difference";
    case RawMeasure::standardised_difference: return "standardised difference (Hedges' g)";
    case RawMeasure::mean_difference: return "mean difference";
    case RawMeasure::correlation: return "correlation as Fisher's z";
  }
  CW_CHECK(false);
}

}  // namespace commonweal::learning
