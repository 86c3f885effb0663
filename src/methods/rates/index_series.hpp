#pragma once

// Series on another footing: an index of a base period, the prices of one year, for each person,
// the change from a year before. Nothing here has an interval; what it is made from may.

#include "base/period.hpp"
#include "base/result.hpp"
#include "methods/series/series.hpp"

namespace commonweal::methods {

// The figure of the base period is 100: 2015 = 100. The base may hold several periods (the year
// 2015 of quarters): then their mean is 100. Fails, naming base, where it has no figure, lacks that
// of one of its periods (the mean of three quarters is no year) or is not above zero.
base::Result<Series> index_of(const Series& series, base::Period base);

// Two series of one measure joined where they overlap: the older one up to `link`, scaled so that
// both agree there, then the newer one. Fails, naming link, unless both have a figure above zero
// there.
base::Result<Series> chained(const Series& older, const Series& newer, base::Period link);

// At the prices of a period: each figure over the price index of its time, times that of
// `prices_of` (money of 2019-20 at 2023-24 prices). Fails, naming prices, for the periods without
// an index above zero.
base::Result<Series> deflated(const Series& money, const Series& prices, base::Period prices_of);

// Each figure for so many people. Fails, naming population, for the periods without people.
base::Result<Series> per_head(const Series& series, const Series& population, double per = 1);

// By which share a figure is above that so many periods before: 12 for months over a year. Periods
// that lack one of the two, or have it at or below zero, are gaps. Fails, naming series, where none
// is left.
base::Result<Series> growth(const Series& series, int periods = 1);

}  // namespace commonweal::methods
