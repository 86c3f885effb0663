#include "learning/evidence/pool_options.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "base/word_table.hpp"

namespace commonweal::learning {
namespace {

using methods::PoolMethod;

struct Method {
  PoolMethod method;
  TablePooling tables;

  friend bool operator==(const Method&, const Method&) = default;
};

constexpr base::WordTable<Method, 10> kMethods{{
    {{PoolMethod::reml, TablePooling::none}, "reml"},
    {{PoolMethod::dersimonian_laird, TablePooling::none}, "dl"},
    {{PoolMethod::paule_mandel, TablePooling::none}, "pm"},
    {{PoolMethod::ml, TablePooling::none}, "ml"},
    {{PoolMethod::empirical_bayes, TablePooling::none}, "eb"},
    {{PoolMethod::sidik_jonkman, TablePooling::none}, "sj"},
    {{PoolMethod::hedges, TablePooling::none}, "he"},
    {{PoolMethod::fixed, TablePooling::none}, "fixed"},
    {{PoolMethod::fixed, TablePooling::mantel_haenszel}, "mh"},
    {{PoolMethod::fixed, TablePooling::peto}, "peto"},
}};

Method method_of(const PoolOptions& options) { return {options.question.method, options.tables}; }

// What was asked for, by the options' names.
struct Asked {
  bool is_given;
  std::string_view option;
};

std::vector<std::string> given_of(std::initializer_list<Asked> all) {
  std::vector<std::string> given;
  for (const auto& [is_given, option] : all) {
    if (is_given) given.emplace_back(option);
  }
  return given;
}

std::vector<std::string> sequences_of(const PoolOptions& it) {
  return given_of({{!it.subgroup.empty(), "--subgroup"},
                   {!it.cumulative.empty(), "--cumulative"},
                   {it.leave_one_out, "--leave-one-out"},
                   {it.egger, "--egger"},
                   {it.tau_scale.has_value(), "--bayes"}});
}

void refuse(const std::vector<std::string>& options, const std::string& why,
            base::Problems& problems) {
  for (const auto& option : options) problems.add({.place = option, .what = why});
}

void check_where_effects_are(const PoolOptions& it, base::Problems& problems) {
  const bool is_named = !it.effect.empty();
  const bool has_variance = !it.variance.empty() || !it.standard_error.empty();
  if (is_named == it.raw.has_value()) {
    refuse({"--effect"},
           is_named ? "Give --effect or --columns, not both: the second works effects out."
                    : "Say where the effects are: --effect COL with --variance COL or --se COL, or "
                      "--measure and --columns to work them out from counts or means.",
           problems);
  } else if (is_named && !has_variance) {
    refuse({"--variance"}, "Give --variance COL, or --se COL where the column has standard errors.",
           problems);
  }
  if (!it.variance.empty() && !it.standard_error.empty()) {
    refuse({"--se"}, "Give --variance or --se, not both.", problems);
  }
  if (has_variance && it.raw) {
    refuse({it.variance.empty() ? "--se" : "--variance"},
           "It belongs to --effect. With --columns, variances are worked out.", problems);
  }
}

void check_tables(const PoolOptions& it, base::Problems& problems) {
  if (it.tables == TablePooling::none) return;
  const std::string word(method_word(it));
  const auto form = it.raw ? it.raw->form : ReportedForm::limits;
  const bool has_counts = form == ReportedForm::counts || form == ReportedForm::counts_and_sizes;
  const bool is_of_times =
      form == ReportedForm::events_and_times && it.tables == TablePooling::mantel_haenszel;
  if (!has_counts && !is_of_times) {
    refuse({"--method"},
           word +
               " adds up counts. Name their columns with --measure and --columns, as ai=COL,"
               "bi=COL,ci=COL,di=COL or ai=COL,n1i=COL,ci=COL,n2i=COL.",
           problems);
  }
  if (it.tables == TablePooling::peto && it.measure && *it.measure != RawMeasure::odds_ratio) {
    refuse({"--measure"}, "Peto's method gives odds ratios. Give --measure or.", problems);
  }
  auto given = sequences_of(it);
  for (auto& other : given_of({{!it.moderators.empty(), "--moderator"},
                               {!it.level.empty(), "--level"},
                               {!it.cluster.empty(), "--cluster"},
                               {it.influence, "--influence"},
                               {it.question.inference != methods::Inference::normal, "--knha"}})) {
    given.push_back(std::move(other));
  }
  refuse(given,
         "It does not go with --method " + word + ", which takes one effect for all studies.",
         problems);
}

void check_clusters(const PoolOptions& it, base::Problems& problems) {
  if (it.level.empty() && it.cluster.empty()) return;
  auto given = sequences_of(it);
  if (it.influence) given.emplace_back("--influence");
  refuse(given,
         "It takes effects as independent, and " +
             std::string(it.level.empty() ? "--cluster" : "--level") + " says that they are not.",
         problems);
  if (it.level.empty()) return;
  if (!it.cluster.empty() && it.cluster != it.level) {
    refuse({"--cluster"}, "With --level it must be the same column: \"" + it.level + "\".",
           problems);
  }
  if (it.question.method != PoolMethod::reml && it.question.method != PoolMethod::ml) {
    refuse({"--method"}, "Three levels are fitted by reml or ml.", problems);
  }
  if (it.question.inference != methods::Inference::normal) {
    refuse({"--knha"},
           "It is not defined for three levels. Add --cluster " + it.level +
               " for limits by Student's t.",
           problems);
  }
}

void check_moderators(const PoolOptions& it, base::Problems& problems) {
  if (!it.moderators.empty()) {
    refuse(sequences_of(it), "It does not go with --moderator. Ask for one at a time.", problems);
  }
  for (const auto& name : it.categories) {
    if (std::ranges::find(it.moderators, name) != it.moderators.end()) continue;
    refuse({"--categories"}, "\"" + name + "\" is not among the moderators.", problems);
  }
}

}  // namespace

std::vector<std::string> PoolOptions::columns() const {
  std::vector<std::string> names;
  const auto add = [&](const std::string& name) {
    const bool is_new = std::ranges::find(names, name) == names.end();
    if (!name.empty() && is_new) names.push_back(name);
  };
  for (const auto& name : {effect, variance, standard_error}) add(name);
  if (raw) std::ranges::for_each(raw->columns, add);
  std::ranges::for_each(label, add);
  std::ranges::for_each(moderators, add);
  for (const auto& name : {level, cluster, subgroup, cumulative}) add(name);
  return names;
}

base::Result<void> take_method(base::Field field, PoolOptions& options) {
  const auto method = base::value_named(kMethods, field);
  if (!method) return tl::unexpected(method.error());
  options.question.method = method->method;
  options.tables = method->tables;
  return {};
}

std::string_view method_word(const PoolOptions& options) {
  return base::word_of(kMethods, method_of(options));
}

std::string_view method_words(const PoolOptions& options) {
  if (options.tables == TablePooling::mantel_haenszel) return "Mantel and Haenszel's method";
  if (options.tables == TablePooling::peto) return "Peto's method";
  switch (options.question.method) {
    case PoolMethod::fixed: return "a fixed effect, by inverse variance";
    case PoolMethod::dersimonian_laird: return "random effects, by DerSimonian and Laird";
    case PoolMethod::paule_mandel: return "random effects, by Paule and Mandel";
    case PoolMethod::reml: return "random effects, by restricted maximum likelihood";
    case PoolMethod::ml: return "random effects, by maximum likelihood";
    case PoolMethod::sidik_jonkman: return "random effects, by Sidik and Jonkman";
    case PoolMethod::hedges: return "random effects, by Hedges and Olkin";
    case PoolMethod::empirical_bayes: return "random effects, by empirical Bayes";
  }
  CW_CHECK(false);
}

base::Result<void> check(const PoolOptions& options) {
  base::Problems problems;
  check_where_effects_are(options, problems);
  check_tables(options, problems);
  check_clusters(options, problems);
  check_moderators(options, problems);
  if (!problems.empty()) return std::move(problems).fail();
  return {};
}

}  // namespace commonweal::learning
