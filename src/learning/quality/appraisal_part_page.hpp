#pragma once

// How good the evidence is, as a part of the pages of studies, effects and interventions: each
// scheme's level with its reasons, side by side, never one mark.

#include <string>
#include <vector>

#include "learning/quality/appraisal.hpp"
#include "learning/quality/security.hpp"
#include "missions/holdings_store.hpp"
#include "platform/html/html.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::learning {

// One judgement: its level, what that means, every reason, what to know.
platform::Html judgement_html(const Judgement& judgement);

// With a heading (h2, id "quality"), and for who may grade a link to the form. `path` is the
// subject's, such as "/studies/aronson-1948".
platform::Html study_quality_part(const missions::Holdings& holdings,
                                  const platform::Visitor& visitor, const std::string& study);
platform::Html effect_quality_part(const missions::Holdings& holdings,
                                   const platform::Visitor& visitor,
                                   const missions::Effect& effect);

// Of several effects, a line each: GRADE, and padlocks where there are some, with the reasons lost.
platform::Html security_part(const missions::Directory& directory,
                             const std::vector<Security>& securities);

}  // namespace commonweal::learning
