#pragma once

// Targets in a table, each with its figure, its chances and its verdict in a word; and the words
// that explain them. For every page that lists targets.

#include <string>
#include <vector>

#include "missions/mission_status.hpp"
#include "platform/html/html.hpp"

namespace commonweal::missions {

platform::Html verdict_tag(methods::Track track);

platform::Html target_link(const TargetStatus& status);

// Each target with its allowances below it. `caption` names the table for screen readers.
platform::Html targets_table(const std::string& caption,
                             const std::vector<const TargetStatus*>& targets,
                             const KnownOn& known_on = {});

// "2 targets: 1 well off track, 1 met."
std::string counts_sentence(const std::vector<const TargetStatus*>& targets);

// What the verdicts mean, behind a summary that opens.
platform::Html verdicts_explained();

}  // namespace commonweal::missions
