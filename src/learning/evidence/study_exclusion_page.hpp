#pragma once

// The form by which a study is excluded, with the reason: it stays in the record.

#include "base/result.hpp"
#include "learning/evidence/study.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::learning {

platform::Html exclusion_form(const platform::Request& request, const Study& study,
                              const base::Error* fault);

// At the top of the page: what was wrong with the reason.
platform::Html exclusion_faults(const base::Error& fault);

}  // namespace commonweal::learning
