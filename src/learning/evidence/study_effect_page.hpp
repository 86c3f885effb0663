#pragma once

// The part of a study's form that asks for its effect, in whichever form its paper reports it.

#include "base/result.hpp"
#include "learning/evidence/study_effect.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::learning {

platform::Html effect_fields(const EffectText& text, const base::Error* fault);

// What was typed into it. An estimate with a limit is one with its limits.
EffectText typed_effect(const platform::Request& request);

}  // namespace commonweal::learning
