#include "methods/appraisal/products.hpp"

#include "base/check.hpp"

namespace commonweal::methods {
namespace {

void multiply(std::vector<double>& draws, const std::vector<double>& by) {
  CW_CHECK(draws.size() == by.size());
  for (std::size_t i = 0; i < draws.size(); ++i) draws[i] *= by[i];
}

}  // namespace

const Product& Products::of(const std::vector<const Factor*>& factors) {
  for (const auto& held : held_) {
    if (held->factors == factors) return *held;
  }
  auto made = std::make_unique<Product>();
  made->factors = factors;
  if (factors.size() == 1) {
    CW_CHECK(factors.front()->draws.size() == draws_);
    made->draws = factors.front()->draws;
    made->spread = factors.front()->spread;
  } else {
    made->own.assign(draws_, 1.0);
    for (const Factor* factor : factors) multiply(made->own, factor->draws);
    made->draws = made->own;
    made->spread = draw_spread(made->draws);
  }
  return *held_.emplace_back(std::move(made));
}

}  // namespace commonweal::methods
