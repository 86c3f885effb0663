#include "methods/comparison/count_quantile.hpp"

#include <algorithm>
#include <cmath>

#include "base/normal_quantile.hpp"
#include "methods/distributions/incomplete_beta.hpp"

namespace commonweal::methods {
namespace {

double guess_of(const CountChance& chance, double share) {
  const double mean = chance.cases * chance.share;
  const double variance = chance.kind == CountKind::binomial ? mean * (1 - chance.share) : mean;
  return std::max(0.0, std::floor(mean + base::normal_quantile(share) * std::sqrt(variance)));
}

}  // namespace

double count_share(const CountChance& chance, double count) {
  if (count < 0) return 0;
  if (chance.kind == CountKind::poisson) {
    return gamma_shares(count + 1, chance.cases * chance.share).above;
  }
  if (count >= chance.cases) return 1;
  return beta_share(chance.cases - count, count + 1, {1 - chance.share, chance.share});
}

double count_quantile(const CountChance& chance, double share) {
  double count = guess_of(chance, share);
  while (count_share(chance, count) < share) ++count;
  while (count > 0 && count_share(chance, count - 1) >= share) --count;
  const double upto = count_share(chance, count);
  const double below = count_share(chance, count - 1);
  const double back = upto > below ? (upto - share) / (upto - below) : 0;
  return std::max(0.0, count - back);
}

double count_middle_share(const CountChance& chance, double count) {
  const double whole = std::round(count);
  return (count_share(chance, whole) + count_share(chance, whole - 1)) / 2;
}

}  // namespace commonweal::methods
