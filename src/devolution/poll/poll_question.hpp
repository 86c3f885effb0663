#pragma once

// A question of a survey, read from the columns that hold its answers: one answer in a column,
// several in a cell with a mark between them, or a column for each answer that could be ticked.

#include <optional>
#include <string>
#include <vector>

#include "devolution/poll/responses.hpp"
#include "methods/survey/survey_table.hpp"

namespace commonweal::devolution {

struct PollQuestion {
  std::vector<std::string> options;
  methods::SurveyAnswers answers;
  bool is_multiple = false;
  // Where every answer is a number; nothing for missing ones. Empty otherwise. Of more than thirty
  // different numbers the mean tells more than shares: then there are no options.
  std::vector<std::optional<double>> numbers = {};
};

// `split` is empty unless cells hold several answers. Of several columns each is an option, ticked
// by 1, yes, true, x or the option's own name; a cell that is neither ticked nor not is a problem.
PollQuestion poll_question(const Responses& responses, const std::vector<std::size_t>& columns,
                           const std::string& split, base::Problems& problems);

struct PollGroups {
  std::vector<std::string> names;
  methods::SurveyGroups groups;
};

PollGroups poll_groups(const Responses& responses, std::optional<std::size_t> column);

}  // namespace commonweal::devolution
