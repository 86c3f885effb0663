# Holds our effect sizes, pooled tables, three-level models, cluster-robust variances and Bayesian
# means against R: metafor, clubSandwich, and for the last a sum over a fine grid written here.
# Rscript meta_effects.R PROGRAM

for (package in c("metafor", "clubSandwich")) {
  if (!suppressMessages(suppressWarnings(
    require(package, quietly = TRUE, character.only = TRUE)))) {
    cat("SKIPPED:", package, "is not on this machine: install r-cran-metafor and",
        "r-cran-clubsandwich.\n")
    quit(status = 77)
  }
}
program <- commandArgs(trailingOnly = TRUE)[1]

numbers_of <- function(line) as.numeric(strsplit(trimws(system2(program, input = line,
  stdout = TRUE)), " +")[[1]])
line_of <- function(question, numbers) paste(question, paste(sprintf("%.17g", numbers),
                                                             collapse = " "))

cases <- list()
ask <- function(question, numbers, expected, within = 1e-6, least = 1e-6) {
  cases[[length(cases) + 1]] <<- list(
    line = line_of(question, numbers), name = question, expected = as.numeric(expected),
    within = within, least = least)
}
by_study <- function(...) as.vector(rbind(...))
effect <- function(e) by_study(e$yi, e$vi)

# Tables of two by two: trials of the BCG vaccine and of nicotine replacement, and zeros.
zeros <- data.frame(a = c(0, 0, 3, 5, 0), b = c(10, 12, 20, 10, 7), c = c(3, 0, 8, 2, 4),
                    d = c(9, 9, 14, 9, 0))
bcg <- with(dat.bcg, data.frame(a = tpos, b = tneg, c = cpos, d = cneg))
nicotine <- with(dat.hartmannboyce2018, data.frame(a = x.nrt, b = n.nrt - x.nrt, c = x.ctrl,
                                                   d = n.ctrl - x.ctrl))
for (it in list(bcg, nicotine, zeros)) {
  numbers <- with(it, by_study(a, b, c, d))
  for (measure in c("or", "rr", "rd")) {
    for (to in c("only0", "if0all", "all", "none")) for (drop in c("drop", "keep")) {
      e <- suppressWarnings(escalc(measure = toupper(measure), ai = a, bi = b, ci = c, di = d,
        data = it, to = to, drop00 = drop == "drop"))
      ask(paste(measure, to, drop), numbers, ifelse(by_study(e$vi, e$vi) > 0, effect(e), NA))
    }
  }
  pooled <- function(m) c(m$beta, m$se, m$zval, m$pval, m$ci.lb, m$ci.ub, m$QE, m$QEp,
                          m$I2 / 100, m$H2, weights(m) / 100)
  quietly <- suppressWarnings
  for (measure in c("or", "rr", "rd")) {
    ask(paste("mh", measure), numbers, pooled(quietly(rma.mh(measure = toupper(measure), ai = a,
      bi = b, ci = c, di = d, data = it))), least = 1e-200)
  }
  ask("mh irr", with(it, by_study(a, a + b + d, c, c + d + b)), pooled(quietly(rma.mh(
    measure = "IRR", x1i = a, t1i = a + b + d, x2i = c, t2i = c + d + b, data = it))),
    least = 1e-200)
  ask("peto", numbers, pooled(quietly(rma.peto(ai = a, bi = b, ci = c, di = d, data = it))),
      least = 1e-200)
  for (to in c("only0", "if0all", "all", "none")) for (drop in c("drop", "keep")) {
    e <- suppressWarnings(escalc(measure = "IRR", x1i = a, t1i = b + 1, x2i = c, t2i = d + 1,
      data = it, to = to, drop00 = drop == "drop"))
    ask(paste("irr", to, drop), with(it, by_study(a, b + 1, c, d + 1)),
        ifelse(is.na(by_study(e$vi, e$vi)), NA, effect(e)))
  }
}

# Means: pairs of arms of the trials of glucose lowering, and small samples made up.
arms <- dat.senn2013
pairs <- which(arms$study[-1] == arms$study[-nrow(arms)])
set.seed(1)
means <- rbind(
  data.frame(m1 = arms$mi[pairs], s1 = arms$sdi[pairs], n1 = arms$ni[pairs],
             m2 = arms$mi[pairs + 1], s2 = arms$sdi[pairs + 1], n2 = arms$ni[pairs + 1]),
  data.frame(m1 = rnorm(20), s1 = runif(20, 0.2, 3), n1 = 2:21, m2 = rnorm(20),
             s2 = runif(20, 0.2, 3), n2 = 21:2))
for (measure in c("SMD", "MD")) {
  ask(tolower(measure), with(means, by_study(m1, s1, n1, m2, s2, n2)),
      effect(escalc(measure = measure, m1i = m1, sd1i = s1, n1i = n1, m2i = m2, sd2i = s2,
                    n2i = n2, data = means)))
}
r <- c(-0.9, -0.2, 0, 0.31, 0.99); n <- c(4, 10, 57, 300, 1e5)
ask("zcor", by_study(r, n), effect(escalc(measure = "ZCOR", ri = r, ni = n)))
bcg_rr <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
z <- qnorm(0.975)
reported <- by_study(bcg_rr$yi, bcg_rr$yi - z * sqrt(bcg_rr$vi), bcg_rr$yi + z * sqrt(bcg_rr$vi))
ask("limits difference", reported, effect(bcg_rr))
ask("limits ratio", exp(reported), effect(bcg_rr))

# Effects within clusters.
writing <- subset(dat.bangertdrowns2004, !is.na(length))
nested <- list(
  konstantopoulos = with(dat.konstantopoulos2011, list(y = yi, v = vi, cluster = district,
                                                       x = cbind(year))),
  assink = with(dat.assink2016, list(y = yi, v = vi, cluster = study, x = cbind(year, esid))),
  writing = with(writing, list(y = yi, v = vi, cluster = grade, x = cbind(length))),
  physicians = with(dat.baskerville2012, list(y = smd, v = se^2, cluster = as.numeric(factor(
    country)), x = cbind(outcomes))))
# metafor's search for variances ends at 1e-5 of them or so. So its likelihood at ours must be no
# less than at its own, all else at ours must be equal, and the limits of a variance must be where
# the profile of its likelihood is as far below as they say.
for (name in names(nested)) {
  it <- nested[[name]]
  id <- seq_along(it$y)
  for (moderated in c(FALSE, TRUE)) {
    x <- if (moderated) it$x else NULL
    columns <- if (moderated) ncol(x) else 0
    explained <- if (moderated) ~ x else ~ 1
    numbers <- as.vector(t(cbind(it$y, it$v, it$cluster, x)))
    for (method in c("REML", "ML")) for (test in c("z", "t")) {
      cluster <- it$cluster
      fitted_at <- function(...) rma.mv(it$y, it$v, mods = explained,
        random = ~ 1 | cluster/id, method = method, test = test, ...)
      question <- paste("three", tolower(method), if (test == "z") "normal" else "student",
                        columns)
      ours <- numbers_of(line_of(question, numbers))
      found <- fitted_at()
      fit <- fitted_at(sigma2 = ours[1:2])
      stopifnot(logLik(fit) >= logLik(found) - 1e-9 * abs(logLik(found)),
                abs(found$sigma2 - ours[1:2]) < 1e-4 * sum(ours[1:2]))
      limits <- ours[8:11]
      for (place in if (test == "z" && !moderated) 1:4) {
        held <- if (place < 3) c(limits[place], NA) else c(NA, limits[place])
        below <- 2 * (as.numeric(logLik(fit)) - as.numeric(logLik(fitted_at(sigma2 = held))))
        stopifnot(limits[place] == 0 && below < qchisq(0.95, 1) ||
                  abs(below - qchisq(0.95, 1)) < 1e-6)
      }
      w <- 1 / it$v
      X <- model.matrix(fit)
      typical <- (fit$k - fit$p) / sum(diag(diag(w) - (w * X) %*% solve(t(X) %*% (w * X)) %*%
                                              t(w * X)))
      coefficients <- rbind(fit$beta[, 1], fit$se, fit$pval, fit$ci.lb, fit$ci.ub)
      predicted <- if (moderated) NULL else with(predict(fit), c(pi.lb, pi.ub))
      if (!moderated) predicted <- c(predicted, weights(fit, type = "rowsum") / 100)
      share <- fit$sigma2 / (sum(fit$sigma2) + typical)
      ask(question,
          numbers, c(fit$sigma2, logLik(fit), fit$QE, fit$QEp, share, limits,
                     as.vector(coefficients), predicted))
      cases[[length(cases)]]$name <- paste(name, cases[[length(cases)]]$name)
      if (test == "t") next
      alone <- rma(it$y, it$v, mods = explained, method = method, control = list(threshold = 1e-12,
        maxiter = 1000))
      for (model in list(list(fit, fit$sigma2), list(alone, c(0, alone$tau2)))) {
        for (type in c("CR1", "CR2")) {
          t <- coef_test(model[[1]], vcov = type, cluster = cluster, test = "Satterthwaite")
          half <- qt(0.975, t$df_Satt) * t$SE
          ask(paste("robust", tolower(type), sprintf("%.17g %.17g", model[[2]][1],
              model[[2]][2]), columns), numbers,
              by_study(t$beta, t$SE, t$df_Satt, t$p_Satt, t$beta - half, t$beta + half))
          cases[[length(cases)]]$name <- paste(name, type, class(model[[1]])[1], columns)
        }
      }
    }
  }
}

# The Bayesian mean by a plain sum over a grid of tau.
bayes <- function(y, v, scale, share = 0.95, points = 20001) {
  top <- 9 * scale
  tau <- seq(0, top, length.out = points)
  weight <- outer(tau^2, v, function(t, v) 1 / (v + t))
  total <- rowSums(weight)
  mu <- as.vector(weight %*% y) / total
  height <- 0.5 * rowSums(log(weight)) - 0.5 * log(total) - tau^2 / (2 * scale^2) -
    0.5 * rowSums(weight * outer(-mu, y, `+`)^2)
  density <- exp(height - max(height)) * c(1, rep(c(4, 2), (points - 3) / 2), 4, 1)
  p <- density / sum(density)
  mixture <- function(mean, variance) {
    m <- sum(p * mean)
    s <- sqrt(sum(p * (variance + (mean - m)^2)))
    at <- function(q) uniroot(function(x) sum(p * pnorm(x, mean, sqrt(variance))) - q,
                              m + c(-60, 60) * s, tol = 1e-13)$root
    c(m, s, at(0.5), at((1 - share) / 2), at((1 + share) / 2))
  }
  tau_mean <- sum(p * tau)
  height_of <- splinefun(tau, exp(height - max(height)))
  below <- function(x) integrate(height_of, 0, x, rel.tol = 1e-11, subdivisions = 2000)$value
  all <- below(top)
  tau_at <- function(q) uniroot(function(x) below(x) / all - q, c(0, top), tol = 1e-13)$root
  studies <- sapply(seq_along(y), function(i) {
    drawn <- v[i] / (v[i] + tau^2)
    mixture(drawn * mu + (1 - drawn) * y[i], drawn * tau^2 + drawn^2 / total)
  })
  c(1 - sum(p * pnorm(0, mu, sqrt(1 / total))), mixture(mu, 1 / total),
    tau_mean, sqrt(sum(p * (tau - tau_mean)^2)), tau_at(0.5), tau_at((1 - share) / 2),
    tau_at((1 + share) / 2), mixture(mu, 1 / total + tau^2), as.vector(studies))
}
few <- list(bcg = list(bcg_rr$yi, bcg_rr$vi), three = list(c(0.1, 0.5, -0.2), c(0.04, 0.09, 0.02)),
            two = list(c(0.3, 0.35), c(0.01, 0.02)),
            sure = list(c(0.3, 0.31), c(1e-5, 2e-5)),
            writing = lapply(dat.bangertdrowns2004[1:12, c("yi", "vi")], as.numeric))
for (name in names(few)) for (scale in if (name == "sure") c(0.1, 0.5) else c(0.5, 1)) {
  it <- few[[name]]
  y <- as.numeric(it[[1]]); v <- it[[2]]
  ask(paste("bayes", scale, 0.95), by_study(y, v), bayes(y, v, scale))
}

answers <- system2(program, input = vapply(cases, `[[`, "", "line"), stdout = TRUE)
stopifnot(length(answers) == length(cases))
worst <- 0
wrong <- 0
for (i in seq_along(cases)) {
  it <- cases[[i]]
  got <- as.numeric(strsplit(trimws(answers[i]), " +")[[1]])
  want <- it$expected
  if (length(got) != length(want)) {
    cat("DIFFERS:", it$name, "has", length(got), "numbers instead of", length(want), "\n")
    wrong <- wrong + 1
    next
  }
  both_none <- (is.na(want) & is.na(got)) | (!is.na(want) & !is.na(got) & want == got)
  apart <- ifelse(both_none, 0, abs(got - want) / pmax(abs(want), it$least))
  if (any(is.na(apart)) || max(apart) > it$within) {
    bad <- which(is.na(apart) | apart > it$within)
    cat("DIFFERS:", it$name, "\n  place:", bad, "\n  R:    ", format(want[bad], digits = 12),
        "\n  ours: ", format(got[bad], digits = 12), "\n")
    wrong <- wrong + 1
    next
  }
  worst <- max(worst, apart)
}
if (wrong > 0) quit(status = 1)
cat(length(cases), "questions of effect sizes, pooled tables, three levels, clusters and Bayes: at",
    "most", format(worst, digits = 2), "apart from R.\n")
