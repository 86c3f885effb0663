#pragma once

// What the options of a call say, as numbers and lists. Problems are gathered at the option.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::platform {

struct WholeRange {
  std::int64_t least;
  std::int64_t most;
};

// The option's number; none where it is not given, or is no such number, which is a problem.
std::optional<std::int64_t> whole_option(const Call& call, std::string_view name, WholeRange range,
                                         base::Problems& problems);

// A share between 0 and 1, neither of them.
std::optional<double> share_option(const Call& call, std::string_view name,
                                   base::Problems& problems);

// What stands between commas; nothing where the option is not given.
std::vector<std::string> words_of(const Call& call, std::string_view name);

// Its text, empty where it is not given.
std::string word_of(const Call& call, std::string_view name);

}  // namespace commonweal::platform
