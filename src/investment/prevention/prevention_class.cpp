#include "investment/prevention/prevention_class.hpp"

#include <cmath>
#include <optional>
#include <utility>

#include "base/check.hpp"
#include "base/problems.hpp"
#include "base/word_table.hpp"
#include "missions/year_line.hpp"

namespace commonweal::investment {
namespace {

using base::WordTable;

constexpr WordTable<PreventionClass, 4> kClasses = {{{PreventionClass::primary, "primary"},
                                                     {PreventionClass::secondary, "secondary"},
                                                     {PreventionClass::tertiary, "tertiary"},
                                                     {PreventionClass::acute, "acute"}}};
constexpr WordTable<PreventionClass, 4> kClassWords = {{{PreventionClass::primary, "Primary"},
                                                        {PreventionClass::secondary, "Secondary"},
                                                        {PreventionClass::tertiary, "Tertiary"},
                                                        {PreventionClass::acute, "Acute"}}};
constexpr WordTable<Reached, 3> kReached = {{{Reached::everyone, "everyone"},
                                             {Reached::at_risk, "at-risk"},
                                             {Reached::in_need, "in-need"}}};
constexpr WordTable<Reached, 3> kReachedWords = {{{Reached::everyone, "everyone"},
                                                  {Reached::at_risk, "people at risk"},
                                                  {Reached::in_need, "people who have the need"}}};
constexpr WordTable<Moment, 3> kMoments = {
    {{Moment::before, "before"}, {Moment::early, "early"}, {Moment::after, "after"}}};
constexpr WordTable<Moment, 3> kMomentWords = {{{Moment::before, "before there is a need"},
                                                {Moment::early, "at its first signs"},
                                                {Moment::after, "once it is there"}}};
constexpr WordTable<Aim, 4> kAims = {{{Aim::prevent, "prevent"},
                                      {Aim::find_early, "find-early"},
                                      {Aim::lessen, "lessen"},
                                      {Aim::treat, "treat"}}};
constexpr WordTable<Aim, 4> kAimWords = {{{Aim::prevent, "to stop it from arising"},
                                          {Aim::find_early, "to find it early"},
                                          {Aim::lessen, "to lessen what it does"},
                                          {Aim::treat, "to meet it"}}};

std::string with_blanks(std::string text) {
  for (char& c : text) c = c == '-' ? ' ' : c;
  return text;
}

std::string with_dashes(std::string text) {
  for (char& c : text) c = c == ' ' || c == ';' || c == '\n' || c == '\r' ? '-' : c;
  return text;
}

template <class Enum, std::size_t N>
std::optional<Enum> word_in(missions::YearLine& line, std::string_view name,
                            const WordTable<Enum, N>& table, base::Problems& problems) {
  const std::string text = line.text(name, problems, false);
  const auto named = base::value_named(table, {.place = name, .text = text});
  if (named) return *named;
  line.refuse(text.empty() ? "Say " + std::string(name) + ": " + base::listed(table) + "."
                           : std::string(name) + "=" + text + ": " + named.error().problems[0].what,
              problems);
  return std::nullopt;
}

std::optional<Activity> activity_in(missions::YearLine& line, base::Problems& problems) {
  const auto reached = word_in(line, "reached", kReached, problems);
  const auto moment = word_in(line, "when", kMoments, problems);
  const auto aim = word_in(line, "aim", kAims, problems);
  const double share = line.number("share", 0.001, 1, problems).value_or(1);
  const std::string what = line.text("what", problems, false);
  line.refuse_others(problems);
  if (!line.amounts().empty()) line.refuse("Years mean nothing here.", problems);
  if (!reached || !moment || !aim) return std::nullopt;
  Activity activity{.reached = *reached,
                    .moment = *moment,
                    .aim = *aim,
                    .share = share,
                    .what = with_blanks(what)};
  auto against = contradiction_in(activity);
  if (against.empty()) return activity;
  line.refuse(std::move(against), problems);
  return std::nullopt;
}

}  // namespace

std::string_view code_word(PreventionClass kind) { return base::word_of(kClasses, kind); }
std::string_view code_word(Reached reached) { return base::word_of(kReached, reached); }
std::string_view code_word(Moment moment) { return base::word_of(kMoments, moment); }
std::string_view code_word(Aim aim) { return base::word_of(kAims, aim); }
std::string_view words_of(PreventionClass kind) { return base::word_of(kClassWords, kind); }
std::string_view words_of(Reached reached) { return base::word_of(kReachedWords, reached); }
std::string_view words_of(Moment moment) { return base::word_of(kMomentWords, moment); }
std::string_view words_of(Aim aim) { return base::word_of(kAimWords, aim); }

base::Result<PreventionClass> prevention_class_named(base::Field field) {
  return base::value_named(kClasses, field);
}

std::string contradiction_in(const Activity& activity) {
  const auto& [reached, moment, aim, share, what] = activity;
  if (reached == Reached::in_need && moment == Moment::before) {
    return "People who have the need cannot be reached before they have it.";
  }
  if (reached == Reached::everyone && moment == Moment::after) {
    return "Once the need is there, those reached are people who have it, not everyone.";
  }
  if (aim == Aim::treat && moment == Moment::before) {
    return "A need that is not there yet cannot be met.";
  }
  return "";
}

PreventionClass class_of(const Activity& activity) {
  CW_CHECK(contradiction_in(activity).empty());
  if (activity.aim == Aim::treat) return PreventionClass::acute;
  if (activity.moment == Moment::after) return PreventionClass::tertiary;
  if (activity.moment == Moment::early) return PreventionClass::secondary;
  if (activity.aim == Aim::find_early) return PreventionClass::secondary;
  return PreventionClass::primary;
}

std::string_view rule_of(const Activity& activity) {
  switch (class_of(activity)) {
    case PreventionClass::primary: return "It acts before there is a need.";
    case PreventionClass::secondary: return "It finds the need early, or acts at its first signs.";
    case PreventionClass::tertiary: return "The need is there; it keeps it from growing.";
    case PreventionClass::acute: return "It meets a need that is there.";
  }
  CW_CHECK(false);
}

std::vector<double> shares_by_class(std::span<const Activity> activities) {
  std::vector<double> shares(std::size(kPreventionClasses));
  for (const Activity& it : activities) shares[static_cast<std::size_t>(class_of(it))] += it.share;
  return shares;
}

PreventionClass principal_class(std::span<const Activity> activities) {
  CW_CHECK(!activities.empty());
  constexpr double kRounding = 1e-9;  // Shares are typed with few decimals and added.
  const auto shares = shares_by_class(activities);
  double so_far = 0;
  for (const auto kind : kPreventionClasses) {
    so_far += shares[static_cast<std::size_t>(kind)];
    if (so_far > kPrincipalShare + kRounding) return kind;
  }
  return PreventionClass::acute;
}

base::Result<std::vector<Activity>> read_activities(base::Field field) {
  auto lines = missions::year_lines_in(field);
  if (!lines) return base::fail(std::move(lines));
  base::Problems problems;
  std::vector<Activity> activities;
  double sum = 0;
  for (auto& line : *lines) {
    const auto activity = activity_in(line, problems);
    if (!activity) continue;
    sum += activity->share;
    activities.push_back(*activity);
  }
  if (problems.empty() && activities.empty()) {
    problems.add({.place = std::string(field.place),
                  .what = "Say what is done: reached, when, aim and share."});
  } else if (problems.empty() && std::abs(sum - 1) > 0.005) {
    problems.add({.place = std::string(field.place),
                  .what = "The shares of spending add up to " + base::grouped(100 * sum, 1) +
                          "%. They must add up to 100%."});
  }
  if (!problems.empty()) return std::move(problems).fail();
  return activities;
}

std::string text_of(std::span<const Activity> activities) {
  std::string text;
  for (const Activity& it : activities) {
    if (!text.empty()) text += "; ";
    text.append("reached=").append(code_word(it.reached));
    text.append(" when=").append(code_word(it.moment));
    text.append(" aim=").append(code_word(it.aim));
    text.append(" share=").append(base::shortest(it.share));
    if (!it.what.empty()) text.append(" what=").append(with_dashes(it.what));
  }
  return text;
}

std::string sentence_of(const Activity& it) {
  std::string text = base::grouped(100 * it.share, 0) + "% reaches ";
  text.append(words_of(it.reached)).append(" ").append(words_of(it.moment));
  text.append(", ").append(words_of(it.aim));
  if (!it.what.empty()) text += " (" + it.what + ")";
  return text + ".";
}

}  // namespace commonweal::investment
