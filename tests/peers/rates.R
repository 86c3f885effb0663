# Holds our rates against R: poisson.test, prop.test, t.test, qgamma, and the formulas of Byar, of
# Dobson and others (1991), of Fay and Feuer (1997) and of Zou and Donner (2008) written again.  Rscript rates.R PROGRAM

program <- commandArgs(trailingOnly = TRUE)[1]

byar <- function(o, conf) {
  z <- qnorm(0.5 + conf / 2)
  c(o * (1 - 1 / (9 * o) - z / (3 * sqrt(o)))^3,
    (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * sqrt(o + 1)))^3)
}

counted <- function(o, conf) {
  if (o >= 10) byar(o, conf)
  else if (o == floor(o)) as.numeric(poisson.test(o, conf.level = conf)$conf.int)
  else qgamma(c((1 - conf) / 2, (1 + conf) / 2), c(o, o + 1))
}

# Fay and Feuer (1997), below the shape of 10 with their own quantiles, from there on with Byar's.
fay_feuer <- function(o, w, conf) {
  x <- sum(w * o); v <- sum(w^2 * o); m <- max(w)
  lower <- if (x > 0) v / x * counted(x^2 / v, conf)[1] else 0
  c(lower, (v + m^2) / (x + m) * counted((x + m)^2 / (v + m^2) - 1, conf)[2])
}

expected <- list(
  count = function(conf, x) c(x, counted(x, conf)),
  share = function(conf, x) c(x[1] / x[2], suppressWarnings(as.numeric(
    prop.test(x[1], x[2], correct = FALSE, conf.level = conf)$conf.int))),
  mean = function(conf, x) c(mean(x), as.numeric(t.test(x, conf.level = conf)$conf.int)),
  direct = function(conf, x) {
    m <- matrix(x, nrow = 3); m <- m[, m[3, ] > 0, drop = FALSE]
    e <- m[1, ]; n <- m[2, ]; w <- m[3, ] / sum(m[3, ])
    if (sum(e) == 0) return(c(0, fay_feuer(e, w / n, conf)))
    rate <- sum(w * e / n); variance <- sum(w^2 * e / n^2)
    c(rate, rate + sqrt(variance / sum(e)) * (counted(sum(e), conf) - sum(e)))
  },
  ratio = function(conf, x) {
    m <- matrix(x[-1], nrow = 3)
    c(x[1], counted(x[1], conf)) / sum(m[1, ] * m[2, ] / m[3, ])
  },
  # Zou and Donner (2008): the unit's events and people, then each peer's.
  excess = function(conf, x) {
    m <- matrix(x, nrow = 2); o <- m[1, -1]; w <- m[2, 1] / m[2, -1] / length(o)
    unit <- counted(m[1, 1], conf) - m[1, 1]; peers <- fay_feuer(o, w, conf) - sum(w * o)
    excess <- m[1, 1] - sum(w * o)
    c(excess, excess - sqrt(unit[1]^2 + peers[2]^2), excess + sqrt(unit[2]^2 + peers[1]^2))
  })

set.seed(1)
cases <- list()
ask <- function(kind, conf, x) cases[[length(cases) + 1]] <<- list(kind = kind, conf = conf, x = x)
for (conf in c(0.9, 0.95, 0.998)) {
  for (o in c(0:12, 0.3, 5.1, 20, 65, 100, 1045, 123456, 1323277.404)) ask("count", conf, o)
  for (n in c(1, 2, 7, 20, 100, 65000)) {
    for (p in unique(round(n * c(0, 0.01, 0.2, 0.5, 0.99, 1)))) ask("share", conf, c(p, n))
  }
  for (n in c(2, 3, 4, 9, 30, 501)) ask("mean", conf, round(rnorm(n, 10, 3), 6))
  for (groups in c(1, 2, 5, 21)) {
    n <- round(runif(groups, 500, 90000)); e <- rpois(groups, n * 0.002) + 1
    ask("direct", conf, as.vector(rbind(e, n, round(runif(groups, 1, 7000)))))
    ask("direct", conf, as.vector(rbind(0, n, round(runif(groups, 1, 7000)))))
    ask("direct", conf, c(rbind(e, n, 0), 0, 700, 1, 0, 90, 2))
    ask("excess", conf, c(40, 10000, rbind(rpois(groups, 3), round(runif(groups, 500, 9000)))))
    ask("excess", conf, c(0, 900, rbind(0, n)))
    ask("excess", conf, c(250, 10000, rbind(e, n)))
    ask("ratio", conf, c(sum(e), as.vector(rbind(n, rpois(groups, 50) + 1, 1e5))))
  }
}

lines <- vapply(cases, function(it) {
  paste(it$kind, it$conf, paste(format(it$x, digits = 15, trim = TRUE, scientific = FALSE),
                                collapse = " "))
}, "")
answers <- strsplit(system2(program, input = lines, stdout = TRUE), " ")
stopifnot(length(answers) == length(cases))

worst <- 0
for (i in seq_along(cases)) {
  it <- cases[[i]]
  want <- expected[[it$kind]](it$conf, it$x)
  got <- as.numeric(answers[[i]])
  apart <- max(abs(got - want) / pmax(abs(want), 1e-3))
  if (!is.finite(apart) || apart > 1e-8) {
    cat("DIFFERS:", lines[i], "\n  R:   ", format(want, digits = 15), "\n  ours:",
        format(got, digits = 15), "\n")
    quit(status = 1)
  }
  worst <- max(worst, apart)
}
cat(length(cases), "rates, shares, means, standardised rates and excesses: at most", format(worst, digits = 2),
    "apart from R.\n")
