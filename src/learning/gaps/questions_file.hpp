#pragma once

// Questions as data: JSON for the API, a table for CSV and workbooks.

#include <vector>

#include "learning/gaps/asked_question.hpp"
#include "learning/gaps/question_evidence.hpp"
#include "platform/table/data_sheet.hpp"

namespace commonweal::learning {

platform::Json questions_json(const missions::Directory& directory,
                              const std::vector<const AskedQuestion*>& questions);

// One with the effects and studies that are held on it.
platform::Json question_json(const missions::Directory& directory, const AskedQuestion& asked,
                             const QuestionEvidence& evidence);

platform::DataSheet questions_sheet(const missions::Directory& directory,
                                    const std::vector<const AskedQuestion*>& questions);

}  // namespace commonweal::learning
