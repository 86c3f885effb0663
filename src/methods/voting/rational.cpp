#include "methods/voting/rational.hpp"

#include <boost/multiprecision/cpp_int.hpp>
#include <utility>

#include "base/check.hpp"

namespace commonweal::methods {

struct Rational::Value {
  boost::multiprecision::cpp_rational number;
};

Rational::Rational(std::int64_t whole) : Rational(Value{whole}) {}

Rational::Rational(Value value) : value_(std::make_shared<const Value>(std::move(value))) {}

Rational Rational::ratio(std::int64_t numerator, std::int64_t denominator) {
  CW_CHECK(denominator > 0);
  return Rational(Value{boost::multiprecision::cpp_rational(numerator, denominator)});
}

double Rational::approximately() const { return value_->number.convert_to<double>(); }

Rational operator+(const Rational& a, const Rational& b) {
  return Rational(Rational::Value{a.value_->number + b.value_->number});
}

Rational operator-(const Rational& a, const Rational& b) {
  return Rational(Rational::Value{a.value_->number - b.value_->number});
}

Rational operator*(const Rational& a, const Rational& b) {
  return Rational(Rational::Value{a.value_->number * b.value_->number});
}

Rational operator/(const Rational& a, const Rational& b) {
  CW_CHECK(!b.value_->number.is_zero());
  return Rational(Rational::Value{a.value_->number / b.value_->number});
}

std::strong_ordering operator<=>(const Rational& a, const Rational& b) {
  return a.value_->number.compare(b.value_->number) <=> 0;
}

}  // namespace commonweal::methods
