#pragma once

#include "base/result.hpp"
#include "investment/portfolio/portfolio_builder.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"

namespace commonweal::investment {

struct PortfolioForm {
  const PortfolioBuilder& builder;
  const platform::Request& request;  // With what was sent, if it was.
  const base::Error* fault = nullptr;
};

// What there is to choose from and, for who may, the form to choose by.
platform::Html portfolio_form(const PortfolioForm& form);

}  // namespace commonweal::investment
