#include "learning/synthesis/synthesis_looks.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "base/number_text.hpp"

namespace commonweal::learning {
namespace {

constexpr std::array<std::string_view, 6> kOwn = {"year",   "design",  "follow_up_months",
                                                  "people", "country", "setting"};

std::optional<std::string> own_trait(const Study& study, std::string_view name) {
  const auto held = [](const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
  };
  if (name == "year" && study.year) return std::to_string(*study.year);
  if (name == "design") return std::string(words_of(study.design));
  if (name == "follow_up_months" && study.follow_up_months) {
    return base::shortest(*study.follow_up_months);
  }
  if (name == "people" && study.people) return std::to_string(*study.people);
  if (name == "country") return held(study.country);
  if (name == "setting") return held(study.setting);
  return std::nullopt;
}

std::optional<double> number_in(const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  const auto number = base::decimal_number({.place = "", .text = *text});
  return number ? std::optional(*number) : std::nullopt;
}

Trait trait_named(const Synthesis& synthesis, std::string_view name) {
  Trait found{.name = std::string(name), .is_number = true, .studies = 0, .values = 0};
  std::set<std::string> values;
  for (const Study& study : synthesis.studies) {
    auto value = trait(study, name);
    if (!value) continue;
    found.is_number = found.is_number && number_in(value).has_value();
    ++found.studies;
    values.insert(*std::move(value));
  }
  found.values = values.size();
  return found;
}

tl::unexpected<base::Error> no_such(const std::vector<Trait>& traits, std::string_view place,
                                    const std::string& name, std::string_view what) {
  std::string listed;
  for (const Trait& one : traits) {
    if (what == "number" && !one.is_number) continue;
    listed += (listed.empty() ? "" : ", ") + one.name;
  }
  return base::fail(
      base::ErrorCode::invalid_input,
      {{.place = std::string(place),
        .what = "The pooled studies have no " + std::string(what) + " \"" + name +
                "\" that tells them apart. " +
                (listed.empty() ? "There is none to choose." : "Choose one of: " + listed + ".")}});
}

constexpr std::size_t kLinePoints = 33;

std::vector<AlongModerator::Fitted> line_of(const methods::MetaRegression& regression,
                                            const std::vector<double>& values) {
  const auto [least, greatest] = std::ranges::minmax(values);
  std::vector<AlongModerator::Fitted> line;
  for (std::size_t at = 0; at < kLinePoints; ++at) {
    const double value = least + (greatest - least) * double(at) / double(kLinePoints - 1);
    line.push_back({value, methods::predicted(regression, std::array{value})});
  }
  return line;
}

// A variance of its own needs two studies in each group.
methods::SubgroupVariance variance_for(const std::vector<std::string>& group_of) {
  for (const auto& group : group_of) {
    if (std::ranges::count(group_of, group) < 2) return methods::SubgroupVariance::common;
  }
  return methods::SubgroupVariance::own;
}

}  // namespace

base::Result<WithoutEach> without_each(const Synthesis& synthesis) {
  CW_CHECK(synthesis.effects);
  auto parts = methods::leave_one_out(*synthesis.effects, synthesis.choice.question);
  if (!parts) return base::fail(std::move(parts));
  auto influence = methods::influence_of(*synthesis.effects, {}, synthesis.choice.question);
  if (!influence) return base::fail(std::move(influence));
  return WithoutEach{*std::move(parts), *std::move(influence)};
}

base::Result<std::vector<methods::PooledPart>> year_by_year(const Synthesis& synthesis) {
  CW_CHECK(synthesis.effects);
  std::vector<std::size_t> order(synthesis.studies.size());
  std::iota(order.begin(), order.end(), std::size_t{0});  // They stand by year.
  return methods::cumulative(*synthesis.effects, order, synthesis.choice.question);
}

std::optional<std::string> trait(const Study& study, std::string_view name) {
  if (std::ranges::count(kOwn, name) > 0) return own_trait(study, name);
  return moderator(study, name);
}

std::string trait_words(std::string_view name) {
  if (name == "year") return "Year";
  if (name == "design") return "Design";
  if (name == "follow_up_months") return "Follow-up in months";
  if (name == "people") return "People";
  if (name == "country") return "Country";
  if (name == "setting") return "Setting";
  return std::string(name);
}

std::vector<Trait> traits_of(const Synthesis& synthesis) {
  std::vector<std::string> names(kOwn.begin(), kOwn.end());
  std::set<std::string> moderators;
  for (const Study& study : synthesis.studies) {
    for (const auto& one : study.moderators) moderators.insert(one.name);
  }
  for (const auto& name : moderators) {
    if (std::ranges::count(names, name) == 0) names.push_back(name);
  }
  std::vector<Trait> traits;
  for (const auto& name : names) {
    auto found = trait_named(synthesis, name);
    if (found.values > 1) traits.push_back(std::move(found));
  }
  return traits;
}

base::Result<void> check_traits(const Synthesis& synthesis) {
  const auto& choice = synthesis.choice;
  if (!synthesis.has_answer() || (choice.moderator.empty() && choice.subgroup.empty())) return {};
  const auto traits = traits_of(synthesis);
  const auto tells = [&](const std::string& name, bool wants_number) {
    return std::ranges::any_of(traits, [&](const Trait& one) {
      return one.name == name && (one.is_number || !wants_number);
    });
  };
  if (!choice.moderator.empty() && !tells(choice.moderator, true)) {
    return no_such(traits, "moderator", choice.moderator, "number");
  }
  if (!choice.subgroup.empty() && !tells(choice.subgroup, false)) {
    return no_such(traits, "subgroup", choice.subgroup, "trait");
  }
  return {};
}

base::Result<AlongModerator> along_moderator(const Synthesis& synthesis) {
  CW_CHECK(synthesis.effects);
  const std::string& name = synthesis.choice.moderator;
  AlongModerator along;
  along.moderator = name;
  for (std::size_t at = 0; at < synthesis.studies.size(); ++at) {
    const auto value = number_in(trait(synthesis.studies[at], name));
    if (!value) continue;
    along.used.push_back(at);
    along.values.push_back(*value);
  }
  if (along.used.empty()) return no_such(traits_of(synthesis), "moderator", name, "number");
  const auto effects = synthesis.effects->of(along.used);
  const methods::Moderator moderator{.name = name, .values = along.values};
  auto regression =
      methods::meta_regression(effects, std::span(&moderator, 1), synthesis.choice.question);
  if (!regression) return base::fail(std::move(regression));
  along.regression = *std::move(regression);
  along.line = line_of(along.regression, along.values);
  return along;
}

base::Result<ByGroup> by_group(const Synthesis& synthesis) {
  CW_CHECK(synthesis.effects);
  const std::string& name = synthesis.choice.subgroup;
  ByGroup by{.by = name};
  std::vector<std::pair<std::string, std::size_t>> members;
  for (std::size_t at = 0; at < synthesis.studies.size(); ++at) {
    if (auto value = trait(synthesis.studies[at], name)) members.emplace_back(*value, at);
  }
  if (members.empty()) return no_such(traits_of(synthesis), "subgroup", name, "trait");
  std::ranges::stable_sort(members, {}, &std::pair<std::string, std::size_t>::first);
  for (const auto& [group, at] : members) {
    by.group_of.push_back(group);
    by.used.push_back(at);
  }
  by.variance = variance_for(by.group_of);
  auto answer = methods::subgroups(synthesis.effects->of(by.used), by.group_of,
                                   synthesis.choice.question, by.variance);
  if (!answer) return base::fail(std::move(answer));
  by.answer = *std::move(answer);
  return by;
}

base::Result<SmallStudies> small_studies(const Synthesis& synthesis) {
  CW_CHECK(synthesis.effects);
  auto test = methods::egger_test(*synthesis.effects);
  if (!test) return base::fail(std::move(test));
  return SmallStudies{*std::move(test), synthesis.studies.size() >= kEggerStudies};
}

}  // namespace commonweal::learning
