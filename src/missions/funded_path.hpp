#pragma once

// Business as usual plus what was funded and promised: by how much the commitments under way are to
// move a metric of a body, beyond what they had promised by the latest figure, which is in the
// figures already. Promises are of financial years; a figure belongs to the one in which its period
// ends. Promises of several commitments are added up. Knows neither the store nor how it is worded.

#include <vector>

#include "methods/series/forecast.hpp"
#include "missions/commitment.hpp"

namespace commonweal::missions {

struct FundedPart {
  const Commitment* commitment;
  const Promise* promise;  // Of this metric and body.
};

struct FundedPoint {
  base::Period period;
  double added;  // To the middle of the forecast.
  double mean;   // With it. How far it may be out is not known: a promise has no interval here.
};

struct FundedPath {
  std::vector<FundedPart> parts;
  std::vector<FundedPoint> points;  // One for each point of the forecast.
};

// The commitments under way that promise to move the metric of the body, by their codes.
std::vector<FundedPart> funded_parts(const std::vector<Commitment>& commitments,
                                     std::string_view metric, std::string_view body);

// The financial year in which a period ends: 2026 is 2026-27.
int financial_year_of(base::Period period);

// What all parts promise for a year together.
double promised_in(const std::vector<FundedPart>& parts, int year);

FundedPath funded_path(const methods::Forecast& usual, std::vector<FundedPart> parts);

}  // namespace commonweal::missions
