#pragma once

#include <filesystem>

#include "base/result.hpp"
#include "platform/http/api_description.hpp"
#include "platform/http/request.hpp"
#include "platform/http/response.hpp"

namespace commonweal::investment {

// GET /api/v1/spending-outlook
base::Result<platform::Response> answer_spending_outlook(const platform::Request& request,
                                                         const std::filesystem::path& file);
extern const platform::ApiDescription kSpendingOutlookApi;

// GET /spending-outlook.csv, .xlsx
base::Result<platform::Response> take_outlook_csv(const platform::Request& request,
                                                  const std::filesystem::path& file);
base::Result<platform::Response> take_outlook_xlsx(const platform::Request& request,
                                                   const std::filesystem::path& file);

}  // namespace commonweal::investment
