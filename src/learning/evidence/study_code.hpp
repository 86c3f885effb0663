#pragma once

// How a new study is named: after its first author and its year.

#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace commonweal::learning {

using StudyCodes = std::set<std::string, std::less<>>;

// "smith-2021" of "Smith, Jane; Jones, K."; "smith-2021b" where that is taken. An organisation goes
// by all of its name; a study without an author by its title.
std::string new_study_code(std::string_view authors, std::string_view title,
                           std::optional<int> year, const StudyCodes& taken);

}  // namespace commonweal::learning
