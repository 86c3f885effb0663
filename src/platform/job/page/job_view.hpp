#pragma once

// The parts of a job's page, from what is known of it. Decides nothing of who may see it.

#include <string_view>

#include "platform/html/html.hpp"
#include "platform/job/job.hpp"

namespace commonweal::platform {

// "Running", in its colour.
Html state_tag(JobState state);

// How far it is, while it runs.
Html progress_bar(const Job& job);

// When it was asked for, began and ended; the file that came with it.
Html job_facts(const Job& job);

// Text as a child wrote it.
Html output_text(std::string_view text);

// The button that cancels it.
Html cancel_form(const Job& job, std::string_view form_token);

// The jobs, one to a row, each a link.
Html job_table(const std::vector<Job>& jobs);

}  // namespace commonweal::platform
