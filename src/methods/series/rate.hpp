#pragma once

// How fast a series changed over a window, and where that rate would lead.

#include <optional>
#include <span>
#include <vector>

#include "base/period.hpp"
#include "methods/series/series.hpp"

namespace commonweal::methods {

// endpoints      (last - first) / years: what the paper does; rests on two figures only.
// least_squares  the slope of the line of least squares through every figure of the window; one odd
//                end moves it less.
// compound       (last / first)^(1 / years) - 1: the same share every year; for what cannot fall
//                below zero. A share of the value, not in its unit.
enum class RateKind { endpoints, least_squares, compound };

// From one period to a later one, both with a figure.
struct Window {
  base::Period first;
  base::Period last;

  friend bool operator==(const Window&, const Window&) = default;
};

// The change a year over points in order, by the calendar: a missing period leaves a gap in time,
// it is not closed up. Requires two points or more; for compound, values above zero.
double rate_per_year(std::span<const Point> points, RateKind kind);

// Where `start` stands after some years at a rate.
double value_after(double start, RateKind kind, double rate, double years);

// The years after which `start` stands at `level`: 0 if it does already, none if it moves away or
// not at all.
std::optional<double> years_until(double start, double level, RateKind kind, double rate);

}  // namespace commonweal::methods
