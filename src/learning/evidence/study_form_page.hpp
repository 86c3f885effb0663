#pragma once

// The form by which a study is added or changed: its fields in groups, what was wrong beside them,
// and the working of its effect before anything is kept.

#include <string>
#include <vector>

#include "base/result.hpp"
#include "learning/evidence/study_form.hpp"
#include "missions/holdings_store.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

// GET /studies/new and GET /studies/{study}/edit, for who may add evidence.
base::Result<platform::Response> show_new_study(const platform::Request& request,
                                                const missions::Holdings& holdings);
base::Result<platform::Response> show_study_form(const platform::Request& request,
                                                 const missions::Holdings& holdings);

// What was typed into it.
StudyText typed_study(const platform::Request& request);

// The form again with what was typed, and with what was wrong or how the effect is worked out.
struct StudyFormAgain {
  const StudyText& text;
  const Study* before = nullptr;  // None: it is a new one.
  const base::Error* fault = nullptr;
  std::vector<std::string> working = {};
};
platform::Response study_form_response(const platform::Request& request,
                                       const missions::Holdings& holdings,
                                       const StudyFormAgain& again);

}  // namespace commonweal::learning
