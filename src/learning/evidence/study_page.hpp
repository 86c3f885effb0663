#pragma once

// GET /studies/{study}: all that is held of one study, what it found in plain words, what was said
// of it before, and the effects that it speaks to.

#include "base/result.hpp"
#include "learning/evidence/study.hpp"
#include "missions/holdings_store.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::learning {

base::Result<platform::Response> show_study(const platform::Request& request,
                                            const missions::Holdings& holdings);

// The same with what was wrong with the reason for which it was to be excluded, and with how good
// the study is, which a room to the right knows.
platform::Response study_response(const platform::Request& request,
                                  const missions::Holdings& holdings, const Study& study,
                                  const base::Error* fault, const platform::Html& quality = {});

// Not found, with the sentence for the asker.
base::Result<Study> study_asked(const platform::Request& request,
                                const missions::Holdings& holdings);

}  // namespace commonweal::learning
