#pragma once

#include <compare>
#include <cstdint>
#include <string>

#include "base/number_text.hpp"

namespace commonweal::base {

// Pounds sterling as whole pence, so that sums of money add up. A sum that does not fit 64 bits
// (£92 quadrillion) is a defect.
class Money {
 public:
  constexpr Money() = default;
  static constexpr Money pence(std::int64_t pence) { return Money(pence); }
  static Money pounds(std::int64_t pounds);

  constexpr std::int64_t in_pence() const { return pence_; }

  Money operator+(Money other) const;
  Money operator-(Money other) const;
  Money operator-() const { return Money() - *this; }

  // Times a share, such as a year's part of a grant: exact, then rounded once to whole pence, half
  // to even. The denominator is not zero.
  Money times(std::int64_t numerator, std::int64_t denominator) const;

  friend constexpr auto operator<=>(const Money&, const Money&) = default;

 private:
  explicit constexpr Money(std::int64_t pence) : pence_(pence) {}
  std::int64_t pence_ = 0;
};

// Reads "£1,234.56", "1234.5", "-£20"; fails for a part of a penny or anything else.
Result<Money> money(Field field);

// "£1,234.56", "£1,234" if there are no pence, "-£20".
std::string text(Money money);

}  // namespace commonweal::base
