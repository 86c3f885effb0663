#pragma once

// The form that asks what an effect would change: how many people, where, in the mean of all places
// or in one more. It works without scripts.

#include <optional>
#include <string>
#include <vector>

#include "missions/effect_change_store.hpp"
#include "platform/html/error_message.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html effect_change_form(const EffectChangeReading& reading);

// What is wrong with what was sent, over the page; nothing where all is well.
platform::Html effect_change_problem_summary(const EffectChangeReading& reading);

// The fields that ask how many people and by which distribution, for this form and others.
platform::Html reach_input(const std::string& typed, const std::vector<base::Problem>& problems);
platform::Html basis_radios(const std::string& chosen, const std::vector<base::Problem>& problems);

// What is wrong with a field; none where nothing is.
std::optional<platform::ErrorMessage> error_at(const std::vector<base::Problem>& problems,
                                               std::string_view field);

// The same over a page, each with the way to its field.
platform::Html problem_summary(const std::vector<base::Problem>& problems);

}  // namespace commonweal::missions
