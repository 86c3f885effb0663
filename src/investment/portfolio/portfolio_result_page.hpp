#pragma once

// What a search for the best portfolio found, on its job's page.

#include <optional>

#include "platform/job/page/job_page.hpp"

namespace commonweal::investment {

// Whether a job was asked for by the portfolio builder.
bool is_portfolio(const platform::Job& job);

// None for jobs of others, and for those that ended otherwise than by their command.
std::optional<platform::JobAnswer> portfolio_answer(const platform::EndedJob& ended,
                                                    const platform::Visitor& visitor);

}  // namespace commonweal::investment
