#pragma once

#include "base/result.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /api/v1/questions, /questions.csv and /questions.xlsx: what the page of the questions lists,
// by demand.
base::Result<platform::Response> answer_questions(const platform::Request& request,
                                                  const missions::Holdings& holdings);
base::Result<platform::Response> answer_questions_csv(const platform::Request& request,
                                                      const missions::Holdings& holdings);
base::Result<platform::Response> answer_questions_xlsx(const platform::Request& request,
                                                       const missions::Holdings& holdings);

// GET /api/v1/questions/{question}
base::Result<platform::Response> answer_question_asked(const platform::Request& request,
                                                       const missions::Holdings& holdings);

extern const platform::ApiDescription kQuestionsApi;
extern const platform::ApiDescription kQuestionApi;

}  // namespace commonweal::learning
