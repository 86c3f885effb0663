#pragma once

// Options that several verbs of this room take.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/problems.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::learning {

inline constexpr platform::Option kSvgOption{
    .name = "--svg", .value = "FILE", .help = "Writes the chart into a file."};

struct WholeRange {
  std::int64_t least;
  std::int64_t most;
};

// The option's number; none where it is not given, or is no such number, which is a problem.
std::optional<std::int64_t> whole_option(const platform::Call& call, std::string_view name,
                                         WholeRange range, base::Problems& problems);
std::optional<double> share_option(const platform::Call& call, std::string_view name,
                                   base::Problems& problems);

// What stands between commas; nothing where the option is not given.
std::vector<std::string> words_of(const platform::Call& call, std::string_view name);

// Its text, empty where it is not given.
std::string word_of(const platform::Call& call, std::string_view name);

// Writes what `draw` gives where --svg says, if it is given.
base::Result<void> write_svg(const platform::Call& call, const std::function<std::string()>& draw);

}  // namespace commonweal::learning
