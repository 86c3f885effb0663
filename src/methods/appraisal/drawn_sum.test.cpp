#include "methods/appraisal/drawn_sum.hpp"

#include <cmath>

#include <gtest/gtest.h>

#include "base/philox.hpp"
#include "methods/appraisal/bid_sums.hpp"
#include "methods/distributions/chi_square.hpp"

namespace commonweal::methods {
namespace {

constexpr DrawPlan kPlan{.draws = 2'000, .seed = 5};

Factor normal_effect(std::uint64_t stream, double value, double error,
                     const DrawPlan& plan = kPlan) {
  return effect_factor(
      plan,
      {.scale = EffectScale::difference, .effect = {value, error}, .reach = 1, .stream = stream});
}

// The slow obvious one: each draw of the sum by itself.
DrawSpread plain_spread(const std::vector<Term>& terms, const std::vector<double>& weights) {
  std::vector<double> sums;
  for (std::size_t draw = 0; draw < kPlan.draws; ++draw) {
    double sum = 0;
    for (std::size_t i = 0; i < terms.size(); ++i) {
      double product = weights[i];
      for (const Factor* factor : terms[i].factors) product *= factor->draws[draw];
      sum += product;
    }
    sums.push_back(sum);
  }
  return draw_spread(sums);
}

void expect_same(const DrawSpread& found, const DrawSpread& plain) {
  const double near = 1e-9 * (std::abs(plain.mean) + plain.standard_deviation);
  EXPECT_NEAR(found.mean, plain.mean, near);
  EXPECT_NEAR(found.standard_deviation, plain.standard_deviation, near);
  EXPECT_NEAR(found.p10, plain.p10, near);
  EXPECT_NEAR(found.p50, plain.p50, near);
  EXPECT_NEAR(found.p90, plain.p90, near);
  EXPECT_EQ(found.above_zero, plain.above_zero);
  EXPECT_EQ(found.below_zero, plain.below_zero);
}

struct Factors {
  Factor first = normal_effect(1, 0.5, 1);
  Factor second = normal_effect(2, -2, 1.5);
  Factor delivery = spread_factor(kPlan, "delivery/a", 0.3);
  Factor wider = spread_factor(kPlan, "delivery/a", 0.6);
};

std::vector<Term> terms_of(const Factors& of) {
  return {{.factors = {&of.first, &of.delivery}, .weights = {1, -2, 0, 4}},
          {.factors = {&of.second, &of.wider}, .weights = {3, -6, 0, 5}},
          {.factors = {&of.first, &of.delivery}, .weights = {1, -2, 0, 0}},
          {.factors = {}, .weights = {0.5, -1, 0, 2}}};
}

TEST(DrawnSum, HasTheSpreadOfEachDrawAddedUpByItself) {
  const Factors factors;
  const auto terms = terms_of(factors);
  Products products(kPlan.draws);
  DrawnSum sum(terms, products);
  for (std::size_t year = 0; year < 4; ++year) {  // Year 1 is year 0 times -2; year 2 nothing.
    const auto weights = weights_in(terms, year);
    const auto plain = plain_spread(terms, weights);
    expect_same(sum.spread(weights), plain);
    const auto moments = sum.moments(weights);
    EXPECT_NEAR(moments.mean, plain.mean, 1e-9);
    EXPECT_NEAR(std::sqrt(moments.variance), plain.standard_deviation, 1e-9);
    EXPECT_NEAR(sum_of(sum.draws(weights)) / 2'000, plain.mean, 1e-9);
  }
}

TEST(DrawnSum, OfOneProductIsThatProductScaled) {
  const Factors factors;
  const std::vector<Term> terms{{.factors = {&factors.first}, .weights = {2, -3, 0}}};
  Products products(kPlan.draws);
  DrawnSum sum(terms, products);
  for (std::size_t year = 0; year < 3; ++year) {
    const auto weights = weights_in(terms, year);
    expect_same(sum.spread(weights), plain_spread(terms, weights));
  }
}

TEST(SumMoments, OfTwoTermsThatShareAFactorHoldWhatTheyShare) {
  const Factors f;
  const std::vector<Term> terms{{.factors = {&f.first, &f.delivery}, .weights = {}},
                                {.factors = {&f.second, &f.delivery}, .weights = {}}};
  // E(x d + y d) = 0.5 - 2; var = E(x + y)^2 E d^2 - mean^2, with E d^2 = 1.09.
  const auto moments = sum_moments(terms, std::vector<double>{1, 1});
  EXPECT_NEAR(moments.mean, -1.5, 1e-12);
  EXPECT_NEAR(moments.variance, (1 + 2.25 + 2.25) * 1.09 - 2.25, 1e-12);
}

TEST(SumMoments, OfOneDeliveryAtTwoWidthsAreThoseOfTheDraws) {
  const DrawPlan plan{.draws = 200'000, .seed = 8};
  const auto narrow = spread_factor(plan, "delivery/a", 0.3);
  const auto wide = spread_factor(plan, "delivery/a", 0.6);
  const std::vector<Term> terms{{.factors = {&narrow}, .weights = {}},
                                {.factors = {&wide}, .weights = {}}};
  const auto moments = sum_moments(terms, std::vector<double>{1, 1});
  Products products(plan.draws);
  const auto drawn = DrawnSum(terms, products).moments(std::vector<double>{1, 1});
  EXPECT_NEAR(drawn.variance / moments.variance, 1, 0.02);
  EXPECT_GT(moments.variance, 0.3 * 0.3 + 0.6 * 0.6);  // They move together.
}

// Of a normal sum the mean of the draws is normal around the true mean, and their variance, times
// what it is over, chi-square around the true one; the two are independent. So the squares of both,
// standardised, over a hundred bids, are one chi-square with 200 degrees of freedom.
TEST(Simulation, OfAHundredLinearNormalBidsAgreesWithTheClosedForm) {
  const DrawPlan plan{.draws = 10'000, .seed = 2026};
  base::RandomStream random(7, 7);
  double squares = 0;
  for (std::uint64_t bid = 0; bid < 100; ++bid) {
    std::vector<Factor> factors;
    for (std::uint64_t i = 0; i < 1 + bid % 4; ++i) {
      factors.push_back(
          normal_effect(100 + 4 * bid + i, random.normal(), 0.1 + random.uniform(), plan));
    }
    std::vector<Term> terms;
    for (const auto& factor : factors) {
      std::vector<double> people(20);
      for (double& reached : people) reached = 1000 * random.uniform();
      terms.push_back({.factors = {&factor}, .weights = people});
    }
    const auto weights = weights_over(terms, std::vector<double>(20, 1.0));
    const auto closed = sum_moments(terms, weights);
    Products products(plan.draws);
    const auto drawn = DrawnSum(terms, products).spread(weights);
    const double count = static_cast<double>(plan.draws);
    const double of_mean = (drawn.mean - closed.mean) / std::sqrt(closed.variance / count);
    const double share = drawn.standard_deviation * drawn.standard_deviation / closed.variance;
    const double of_variance = (share - 1) * std::sqrt((count - 1) / 2);
    squares += of_mean * of_mean + of_variance * of_variance;
  }
  EXPECT_GT(chi_square_share_above(squares, 200), 0.001) << "chi-square " << squares;
  EXPECT_LT(chi_square_share_above(squares, 200), 0.999) << "too good to be drawn: " << squares;
}

std::vector<LinearBid> bids_of(const Factors& factors) {
  std::vector<LinearBid> bids;
  for (int i = 0; i < 12; ++i) {
    bids.push_back({.name = "bid-" + std::to_string(i),
                    .delivery_spread = i % 3 * 0.1,
                    .sums = {{{.factors = {&factors.first}, .weights = {1, 2, 3.0 * i}}},
                             {{.factors = {&factors.first}, .weights = {1, 2, 3}},
                              {.factors = {&factors.second}, .weights = {2.0 * i, 1, 0}}}}});
  }
  return bids;
}

std::vector<double> numbers_of(const std::vector<BidSums>& all) {
  std::vector<double> numbers;
  for (const auto& bid : all) {
    for (const auto& sum : bid) {
      for (const auto& year : sum.years) numbers.insert(numbers.end(), {year.mean, year.variance});
      for (const auto& at : sum.quantile_years) numbers.insert(numbers.end(), {at.p10, at.p90});
      numbers.insert(numbers.end(), {sum.total.mean, sum.total.p50});
    }
  }
  return numbers;
}

TEST(DrawBids, GivesTheSameBitsOnOneAndOnTwoThreads) {
  const Factors factors;
  const auto bids = bids_of(factors);
  BidSumsQuestion question{.plan = kPlan, .years = 3, .quantile_years = {0, 2}, .threads = 1};
  const auto one = numbers_of(draw_bids(bids, question));
  question.threads = 2;
  EXPECT_EQ(one, numbers_of(draw_bids(bids, question)));
}

TEST(DrawBids, GivesABidTheSameDrawsWhicheverOthersStandBesideIt) {
  const Factors factors;
  const auto bids = bids_of(factors);
  const BidSumsQuestion question{.plan = kPlan, .years = 3, .quantile_years = {1}, .threads = 1};
  const auto all = draw_bids(bids, question);
  EXPECT_EQ(numbers_of({all[5]}), numbers_of(draw_bids(std::span(bids).subspan(5, 1), question)));
}

}  // namespace
}  // namespace commonweal::methods
