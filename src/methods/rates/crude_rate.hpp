#pragma once

// Rates of events, shares and means as the public-health field publishes them, each with the limits
// between which chance puts it. Sources: Technical Briefing 3 of the Association of Public Health
// Observatories (2008), and the technical guidance of England's Fingertips profiles. Limits say
// nothing of errors other than chance: counts that are incomplete, populations that are estimates.

#include <span>

#include "base/result.hpp"
#include "methods/rates/poisson_limits.hpp"

namespace commonweal::methods {

// A number with its limits, in one unit.
struct Statistic {
  double value;
  Limits limits;
};

struct RateQuestion {
  double events;
  double people;         // Years lived by people, where events are counted over years.
  double per = 100'000;  // People that the rate is for.
  double confidence = 0.95;
};

// Events for so many people, with count_limits of the events: the population is taken as known.
// Fails, naming events, people, per or confidence.
base::Result<Statistic> crude_rate(const RateQuestion& question);

struct ProportionQuestion {
  double part;
  double whole;
  double confidence = 0.95;
};

// A share of 1 with the score limits of Wilson (1927), which stay within 0 and 1 and hold where the
// part is nothing or all (Newcombe 1998). Fails where the part is more than the whole.
base::Result<Statistic> proportion(const ProportionQuestion& question);

// The mean of values with limits by Student's t; two values or more.
base::Result<Statistic> mean_of(std::span<const double> values, double confidence = 0.95);

}  // namespace commonweal::methods
