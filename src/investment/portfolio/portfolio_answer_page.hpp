#pragma once

// What a job of the builder found: on the job's page, and to take away for a spending review.

#include <optional>
#include <span>
#include <string>

#include "platform/http/request.hpp"
#include "platform/http/response.hpp"
#include "platform/job/page/job_page.hpp"

namespace commonweal::investment {

// None for jobs that are not of the builder, and for those that found nothing to tell.
std::optional<platform::JobAnswer> portfolio_answer(const platform::EndedJob& ended,
                                                    const platform::Visitor& visitor);

enum class PortfolioPart { bids, limits, whole, program };

struct PortfolioDownload {
  std::string name;  // "bids.csv"
  std::string what;  // A sentence.
  PortfolioPart part;
  bool is_workbook = false;
};

std::span<const PortfolioDownload> portfolio_downloads();

// Of a job that the visitor may see and that has ended with a portfolio: not there otherwise.
platform::Response take_portfolio(const platform::JobPages& pages, const platform::Request& request,
                                  const PortfolioDownload& download);

}  // namespace commonweal::investment
