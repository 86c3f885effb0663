#pragma once

// For tests: a real series, and short ways to write made-up ones.

#include <initializer_list>

#include <gtest/gtest.h>

#include "methods/series/series.hpp"

namespace commonweal::methods {

inline base::Period academic(int start) {
  return base::Period::year(base::PeriodKind::academic_year, start);
}

// Department for Education, Key stage 2 disadvantage gap index, England, 2010/11 to 2023/24. No
// tests were held in 2019/20 and 2020/21.
inline Series key_stage_2_gap() {
  return Series::make({{academic(2010), 3.3408},
                       {academic(2011), 3.2339},
                       {academic(2012), 3.1588},
                       {academic(2013), 3.1534},
                       {academic(2014), 3.103},
                       {academic(2015), 3.0252},
                       {academic(2016), 2.9995},
                       {academic(2017), 2.8985},
                       {academic(2018), 2.9134},
                       {academic(2021), 3.2277},
                       {academic(2022), 3.2091},
                       {academic(2023), 3.1309}})
      .value();
}

// One value a month from January 2000.
inline Series monthly(std::initializer_list<double> values) {
  std::vector<Point> points;
  for (const double value : values) {
    points.push_back({base::later(base::Period::month(2000, 1), int(points.size())), value});
  }
  return Series::make(std::move(points)).value();
}

}  // namespace commonweal::methods
