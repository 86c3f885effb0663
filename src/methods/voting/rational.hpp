#pragma once

// A fraction of whole numbers of any size: exact, however long a sum gets. Slow beside a double, so
// it is asked only where doubles cannot tell. Knows nothing of votes; rational.cpp hides the
// library.

#include <compare>
#include <cstdint>
#include <memory>

namespace commonweal::methods {

class Rational {
 public:
  Rational(std::int64_t whole = 0);
  static Rational ratio(std::int64_t numerator,
                        std::int64_t denominator);  // The denominator is above 0.

  double approximately() const;  // The nearest double, or one beside it.

  friend Rational operator+(const Rational& a, const Rational& b);
  friend Rational operator-(const Rational& a, const Rational& b);
  friend Rational operator*(const Rational& a, const Rational& b);
  friend Rational operator/(const Rational& a, const Rational& b);  // Not by 0.
  friend std::strong_ordering operator<=>(const Rational& a, const Rational& b);
  friend bool operator==(const Rational& a, const Rational& b) { return (a <=> b) == 0; }

 private:
  struct Value;
  explicit Rational(Value value);
  std::shared_ptr<const Value> value_;
};

}  // namespace commonweal::methods
