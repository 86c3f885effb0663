# The limits and rules that the NHS reads a chart by, as R's package NHSRplotthedots works them out
# (screened moving ranges, four rules), on so many series of 60 points. Prints milliseconds a series.
series <- as.integer(commandArgs(TRUE)[1])
set.seed(1)
made <- matrix(rnorm(series * 60, 100, 5), series)

run_lengths <- function(sides) {
  groups <- cumsum(c(TRUE, sides[-1] != sides[-length(sides)]))
  ave(rep(1, length(sides)), groups, FUN = length)
}

rules_of <- function(y) {
  n <- length(y)
  ranges <- abs(diff(y))
  ranges <- ranges[ranges <= 3.267 * mean(ranges)]
  centre <- mean(y)
  reach <- 2.66 * mean(ranges)
  outside <- y > centre + reach | y < centre - reach
  side <- sign(y - centre)
  shift <- side != 0 & run_lengths(side) >= 7
  steps <- sign(diff(y))
  long <- steps != 0 & run_lengths(steps) >= 6
  trend <- c(FALSE, long) | c(long, FALSE)
  near <- !outside & abs(y - centre) > reach * 2 / 3
  two_of_three <- logical(n)
  for (i in 3:n) {
    three <- (i - 2):i
    if (all(side[three] == side[i]) && sum(near[three]) >= 2) {
      two_of_three[three][near[three]] <- TRUE
    }
  }
  c(any(outside), any(shift), any(trend), any(two_of_three))
}

seconds <- system.time(found <- apply(made, 1, rules_of))[["elapsed"]]
stopifnot(any(found))
cat(sprintf("%.3f\n", 1000 * seconds / series))
