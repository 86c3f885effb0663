#pragma once

// What kind of spending something is, by whom it reaches, when, and what it is for. A programme
// that does several things is of the kind of its principal purpose, by how much is spent on each.
// Knows nothing of who classified it, or of what counts as prevention.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/number_text.hpp"
#include "base/result.hpp"

namespace commonweal::investment {

// From before there is a need to when it is urgent.
enum class PreventionClass { primary, secondary, tertiary, acute };
inline constexpr PreventionClass kPreventionClasses[] = {
    PreventionClass::primary, PreventionClass::secondary, PreventionClass::tertiary,
    PreventionClass::acute};

enum class Reached { everyone, at_risk, in_need };  // Who.
enum class Moment { before, early, after };         // When, seen from the need.
enum class Aim { prevent, find_early, lessen, treat };

std::string_view code_word(PreventionClass kind);
std::string_view code_word(Reached reached);
std::string_view code_word(Moment moment);
std::string_view code_word(Aim aim);
std::string_view words_of(PreventionClass kind);  // "Primary"
std::string_view words_of(Reached reached);       // "people at risk"
std::string_view words_of(Moment moment);         // "before the need"
std::string_view words_of(Aim aim);               // "to stop the need from arising"

base::Result<PreventionClass> prevention_class_named(base::Field field);

// One thing that a programme does.
struct Activity {
  Reached reached;
  Moment moment;
  Aim aim;
  double share;  // Of what the programme spends.
  std::string what;
};

// What speaks against itself, as a sentence; empty where nothing does.
std::string contradiction_in(const Activity& activity);

// Requires an activity that does not speak against itself.
PreventionClass class_of(const Activity& activity);

// The rule by which, for a reader: "It acts before the need arises."
std::string_view rule_of(const Activity& activity);

// By class, in their order: how much of the spending each has.
std::vector<double> shares_by_class(std::span<const Activity> activities);

// More than this share of the spending makes a purpose the principal one.
inline constexpr double kPrincipalShare = 0.5;

// The first class, from primary on, such that it and those before it have more than the principal
// share of the spending. So half is not enough, and what is split goes to the later class: nothing
// becomes prevention by being divided. Requires at least one activity.
PreventionClass principal_class(std::span<const Activity> activities);

// One activity as `reached=everyone when=before aim=prevent share=0.7 what=school-breakfasts`;
// several are separated by ";" or a line break. A single one without a share has all of it.
base::Result<std::vector<Activity>> read_activities(base::Field field);
std::string text_of(std::span<const Activity> activities);

// "70% reaches people at risk before the need, to stop it from arising (school breakfasts)."
std::string sentence_of(const Activity& activity);

}  // namespace commonweal::investment
