#pragma once

// One intervention in the toolkit, and the small parts that its own page shares: what an effect
// does and how sure that is, in words with a sign beside them.

#include "learning/toolkit/toolkit.hpp"
#include "platform/html/html.hpp"

namespace commonweal::learning {

// A row of the toolkit: name, cost, then each effect with its security.
platform::Html toolkit_row(const ToolkitRow& row);

// "Better", "Worse" or "No clear effect" as a word in a colour; empty where it is not judged.
platform::Html sense_tag(const ToolkitEffect& line);

// "●●●○ Moderate certainty". The signs are for the eye alone.
platform::Html certainty_html(missions::EvidenceGrade grade);

platform::Html toolkit_stage_tag(missions::InterventionStage stage);

platform::Html intervention_link(const missions::Intervention& intervention);

}  // namespace commonweal::learning
