#pragma once

// What a job of the import page found or did, on the job's page.

#include <optional>

#include "platform/job/page/job_page.hpp"

namespace commonweal::missions {

// A look at what a file would change; the other job of the import page writes it.
bool is_preview(const platform::Job& job);

// None for jobs that are not of the import page, and for those that ended otherwise than by their
// command.
std::optional<platform::JobAnswer> import_answer(const platform::EndedJob& ended,
                                                 const platform::Visitor& visitor);

}  // namespace commonweal::missions
