#pragma once

// What a service would cost in years to come, under three scenarios and one of the reader's own.

#include <filesystem>

#include "base/result.hpp"
#include "investment/outlook/spending_scenarios.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /spending-outlook
base::Result<platform::Response> show_spending_outlook(const platform::Request& request,
                                                       const std::filesystem::path& file);

}  // namespace commonweal::investment
