#pragma once

// What both commands of polls read: files whole, columns that options name, and the command that
// prints the same again.

#include <optional>
#include <string>
#include <vector>

#include "devolution/poll/responses.hpp"
#include "platform/cli/command.hpp"

namespace commonweal::devolution {

// A file's bytes and what places are named after.
struct ReadFile {
  std::string name;
  std::string text;
  std::string digest;  // SHA-256.
};

std::optional<ReadFile> read_whole(const platform::Call& call, const std::string& path,
                                   base::Problems& problems);

// The column that an option names; none where it is not given, or where there is no such column.
std::optional<std::size_t> column_given(const platform::Call& call, std::string_view option,
                                        const Responses& responses, base::Problems& problems);

// The words after "commonweal", with each option as it was given.
std::string command_again(const platform::Call& call, std::string verb);

inline constexpr platform::Option kStrataOption{
    .name = "--strata", .value = "COL", .help = "The column of strata that were sampled apart."};
inline constexpr platform::Option kClusterOption{
    .name = "--cluster",
    .value = "COL",
    .help = "The column of clusters that were drawn: places, schools, households."};
inline constexpr platform::Option kPopulationOption{
    .name = "--population",
    .value = "COL",
    .help =
        "The column that says how many clusters (or people, where there are none) each "
        "stratum has; very many if not given."};

}  // namespace commonweal::devolution
