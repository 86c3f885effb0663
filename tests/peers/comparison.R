# Reference of the tests of src/methods/comparison, whose figures this prints:
#   Rscript tests/peers/comparison.R
# Spiegelhalter (2005) appendix A.1.1 for exact limits; R's quantile (type 7) and p.adjust.
limit <- function(p, n, target, cdf, quantile_of) {
  r <- quantile_of(p, n, target)
  (r - (cdf(r, n, target) - p) / (cdf(r, n, target) - cdf(r - 1, n, target))) / n
}
binomial <- function(p, n, t) {
  limit(p, n, t, function(r, n, t) pbinom(r, n, t), function(p, n, t) qbinom(p, n, t))
}
poisson <- function(p, n, t) {
  limit(p, n, t, function(r, n, t) ppois(r, n * t), function(p, n, t) qpois(p, n * t))
}
events <- c(12, 30, 8, 55, 21, 90, 14, 40, 3, 61)
n <- c(100, 220, 120, 400, 150, 500, 160, 310, 60, 480)
target <- sum(events) / sum(n)
print(c(target, binomial(c(0.001, 0.025, 0.975, 0.999), 100, target)), digits = 12)
print(c(poisson(c(0.001, 0.025, 0.975, 0.999), 100, target)), digits = 12)
error <- 0.5 / sqrt(n)
z <- (asin(sqrt(events / n)) - asin(sqrt(target))) / error
low_high <- quantile(z, c(0.1, 0.9))
w <- pmin(pmax(z, low_high[1]), low_high[2])
phi <- mean(w^2)
weight <- 1 / error^2
tau2 <- max(0, (length(n) * phi - (length(n) - 1)) / (sum(weight) - sum(weight^2) / sum(weight)))
print(c(phi, tau2), digits = 12)
print(sin(asin(sqrt(target)) + c(-1, 1) * qnorm(0.975) * sqrt(error[4]^2 + tau2))^2, digits = 12)
print(sin(asin(sqrt(target)) + c(-1, 1) * qnorm(0.975) * error[4] * sqrt(max(1, phi)))^2,
      digits = 12)
middle <- (pbinom(events, n, target) + pbinom(events - 1, n, target)) / 2
print(2 * pmin(middle, 1 - middle), digits = 8)
p <- c(0.01, 0.02, 0.03, 0.04, 0.05, 0.2, 0.001, 0.9)
print(p.adjust(p, "BH"), digits = 12)
print(p.adjust(p, "BY"), digits = 12)
