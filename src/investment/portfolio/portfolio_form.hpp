#pragma once

// What was chosen with the portfolio builder, as its fields carry it, turned into the words of
// `commonweal proposal portfolio`: the page asks for nothing that the shell cannot. People write
// percentages, the verb takes shares. Knows no page and no store.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "investment/portfolio/portfolio_offer.hpp"

namespace commonweal::investment {

// Up to so many bids the form has a field for each: a request may hold a thousand.
inline constexpr std::size_t kBidFieldsMax = 600;

// Names of fields; what follows a hyphen is a code: "weight-health".
inline constexpr std::string_view kWeightField = "weight-";
inline constexpr std::string_view kMinimumField = "minimum-";
inline constexpr std::string_view kFairField = "fair-";
inline constexpr std::string_view kLimitsField = "limits-";
inline constexpr std::string_view kBidField = "bid-";

// Names of fields and what was typed into them, in the order sent.
using SentFields = std::vector<std::pair<std::string, std::string>>;

// What is in a field; empty where it was not sent.
std::string_view sent_in(const SentFields& sent, std::string_view name);

// What the form holds before anybody chose.
SentFields usual_portfolio(const PortfolioOffer& offer);

// "proposal", "portfolio", "store", "--maximise", "health=2", ... Without --json. All that is wrong
// is told at once, each at its field.
base::Result<std::vector<std::string>> portfolio_words(const PortfolioOffer& offer,
                                                       const SentFields& sent);

// The way back: the fields that ask for the same as these words do, so that a search can be changed
// and asked for again.
SentFields portfolio_fields(const std::vector<std::string>& words);

// As somebody would type it: "commonweal proposal portfolio store --maximise health=2".
std::string portfolio_line(const std::vector<std::string>& words);

}  // namespace commonweal::investment
