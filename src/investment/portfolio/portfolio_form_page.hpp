#pragma once

// The form of the portfolio builder: every field holds what was sent, and says what was wrong with
// it. Works without scripts.

#include "base/result.hpp"
#include "investment/portfolio/portfolio_form.hpp"
#include "platform/html/html.hpp"
#include "platform/http/request.hpp"
#include "platform/identity/visitor.hpp"

namespace commonweal::investment {

struct BuilderForm {
  const PortfolioOffer& offer;
  const platform::Visitor& visitor;
  const SentFields& sent;
  const base::Error* fault = nullptr;
};
platform::Html portfolio_form(const BuilderForm& form);

// What the form was sent with.
SentFields sent_fields(const platform::Request& request);

// All that is wrong, each leading to its field; nothing where nothing is.
platform::Html portfolio_faults(const base::Error* fault);

}  // namespace commonweal::investment
