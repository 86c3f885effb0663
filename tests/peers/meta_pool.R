# Holds our meta-analyses against R's metafor, on the data sets of metadat and on made-up ones, to
# 1e-6 of each figure.  Rscript meta_pool.R PROGRAM
# metafor's searches end at 1e-5 by themselves, and so do ours. Both ways are held: as they are, and
# told to go on, metafor's to 1e-13 and ours to the top.

if (!suppressMessages(suppressWarnings(require(metafor, quietly = TRUE)))) {
  cat("SKIPPED: metafor is not on this machine: install r-cran-metafor.\n")
  quit(status = 77)
}
program <- commandArgs(trailingOnly = TRUE)[1]
digits <- list(threshold = 1e-13, maxiter = 100000, tol = 1e-14)

effects_of <- function(data) data.frame(yi = as.numeric(data$yi), vi = as.numeric(data$vi))
bcg <- escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
nicotine <- escalc("RR", ai = x.nrt, n1i = n.nrt, ci = x.ctrl, n2i = n.ctrl,
                   data = dat.hartmannboyce2018)
writing <- dat.bangertdrowns2004
# The first two arms of each trial of a network.
arms <- lapply(split(dat.senn2013, dat.senn2013$study), head, 2)
diabetes <- do.call(rbind, lapply(arms, function(a) {
  escalc("MD", m1i = a$mi[1], sd1i = a$sdi[1], n1i = a$ni[1],
         m2i = a$mi[2], sd2i = a$sdi[2], n2i = a$ni[2])
}))
facilitation <- dat.baskerville2012
sets <- list(bcg = effects_of(bcg), konstantopoulos = effects_of(dat.konstantopoulos2011),
             writing = effects_of(writing), assink = effects_of(dat.assink2016),
             facilitation = data.frame(yi = facilitation$smd, vi = facilitation$se^2),
             nicotine = effects_of(nicotine), diabetes = effects_of(diabetes))
set.seed(6)
for (k in c(3, 7, 40)) for (tau2 in c(0, 0.1)) {
  vi <- round(rexp(k, 20) + 0.005, 6)
  sets[[paste("made up", k, tau2)]] <-
    data.frame(yi = round(rnorm(k, 0.3, sqrt(vi + tau2)), 6), vi = vi)
}

methods <- c("FE", "DL", "PM", "REML", "ML", "SJ", "HE", "EB")
fit <- function(d, ask, ...) {
  suppressWarnings(rma(yi, vi, data = d, method = ask$method, test = ask$inference,
                       level = 100 * ask$confidence,
                       control = if (isTRUE(ask$as_it_is)) list() else digits, ...))
}
spread <- function(it) c(it$tau2, it$I2 / 100, it$H2, it$QE, it$QEp)
pooled <- function(it, ...) {
  p <- predict(it, ...)
  pi <- if (it$method == "FE") c(NA, NA) else c(p$pi.lb, p$pi.ub)
  c(it$b, it$se, it$zval, it$pval, it$ci.lb, it$ci.ub, pi, spread(it))
}
limits <- function(it, type) {
  ci <- suppressWarnings(confint(it, type = type, control = list(tol = 1e-14)))$random
  c(ci["tau^2", 2:3], ci["I^2(%)", 2:3] / 100, ci["H^2", 2:3])
}
parts <- function(it) {
  tau2 <- if (is.null(it$tau2)) 0 else it$tau2  # A fixed effect has none.
  as.vector(t(cbind(it$estimate, it$se, it$pval, tau2, it$Q, it$I2 / 100)))
}
one_fewer <- function(it, ask) {
  half <- qt(0.5 + ask$confidence / 2, it$k - 2) * sqrt(it$se^2 + it$tau2)
  c(it$b) + c(-half, half)
}
expected <- list(
  pool = function(d, ask) { it <- fit(d, ask); c(pooled(it), weights(it) / 100) },
  "pool-fewer" = function(d, ask) {
    it <- fit(d, ask); all <- pooled(it); all[7:8] <- one_fewer(it, ask)
    c(all, weights(it) / 100)
  },
  regression = function(d, ask) {
    it <- fit(d, ask, mods = ask$mods)
    at <- predict(it, newmods = ask$mods[1, ])
    pi <- if (ask$method == "FE") c(NA, NA) else c(at$pi.lb, at$pi.ub)
    r2 <- if (ask$method == "FE" || fit(d, ask)$tau2 < 1e-12) NA else it$R2 / 100
    c(rbind(c(it$b), it$se, it$zval, it$pval, it$ci.lb, it$ci.ub), spread(it), it$QM, it$QMp, r2,
      at$pred, at$se, at$ci.lb, at$ci.ub, pi)
  },
  "q-profile" = function(d, ask) {
    limits(if (is.null(ask$mods)) fit(d, ask) else fit(d, ask, mods = ask$mods), "QP")
  },
  likelihood = function(d, ask) limits(fit(d, ask), "PL"),
  "leave-one-out" = function(d, ask) parts(leave1out(fit(d, ask))),
  cumulative = function(d, ask) parts(suppressWarnings(cumul(fit(d, ask)))),
  influence = function(d, ask) {
    it <- influence(if (is.null(ask$mods)) fit(d, ask) else fit(d, ask, mods = ask$mods))
    as.vector(t(cbind(it$inf$hat, it$inf$weight / 100, it$inf$rstudent, it$inf$dffits,
                      it$inf$cook.d, it$inf$cov.r, it$inf$tau2.del, it$inf$QE.del,
                      as.numeric(it$is.infl),
                      do.call(cbind, unclass(it$dfbs)[!names(it$dfbs) %in% c("slab", "digits")]))))
  },
  egger = function(d, ask) {
    it <- summary(lm(yi ~ sqrt(vi), data = d, weights = 1 / vi))$coefficients
    half <- qt(0.5 + ask$confidence / 2, nrow(d) - 2) * it[, 2]
    all <- cbind(it, it[, 1] - half, it[, 1] + half)
    test <- regtest(d$yi, d$vi, model = "lm")
    stopifnot(all.equal(unname(all[2, 3:4]), c(test$zval, test$pval)))
    c(all[2, ], all[1, ])
  },
  "egger-mixed" = function(d, ask) {
    it <- regtest(fit(d, ask), control = digits)$fit
    as.vector(rbind(c(it$b), it$se, it$zval, it$pval, it$ci.lb, it$ci.ub)[, 2:1])
  },
  groups = function(d, ask) {
    each <- lapply(split(d, factor(ask$mods, unique(ask$mods))), fit, ask)
    b <- sapply(each, function(it) c(it$b)); w <- sapply(each, function(it) 1 / it$se^2)
    q <- sum(w * (b - sum(w * b) / sum(w))^2)
    c(q, pchisq(q, length(each) - 1, lower.tail = FALSE), sapply(each, pooled))
  },
  "groups-common" = function(d, ask) {
    it <- fit(d, ask, mods = ~ factor(ask$mods))
    each <- lapply(split(d, factor(ask$mods, unique(ask$mods))), fit, ask, tau2 = it$tau2)
    c(it$QM, it$QMp, sapply(each, pooled))
  },
  living = function(d, ask) {
    c(pooled(fit(d, modifyList(ask, list(method = "FE")))),
      pooled(fit(d, modifyList(ask, list(method = "DL")))))
  })

cases <- list()
ask <- function(kind, set, method = "REML", inference = "z", confidence = 0.95, mods = NULL,
                data = sets[[set]], as_it_is = FALSE) {
  if (!is.null(mods)) {
    mods <- as.matrix(mods); whole <- rowSums(is.na(mods)) == 0
    data <- data[whole, ]; mods <- unname(mods[whole, , drop = FALSE])
  }
  cases[[length(cases) + 1]] <<- list(kind = kind, set = set, method = method, data = data,
                                      inference = inference, confidence = confidence, mods = mods,
                                      as_it_is = as_it_is)
}
for (set in names(sets)) {
  for (method in methods) for (inference in c("z", "knha")) ask("pool", set, method, inference)
  ask("pool", set, "REML", "t"); ask("pool", set, "REML", "adhoc")
  ask("pool", set, "REML", "knha", 0.8)
  ask("pool-fewer", set)
  ask("q-profile", set); ask("q-profile", set, "DL", "z", 0.9)
  ask("likelihood", set); ask("likelihood", set, "ML")
  ask("living", set)
  ask("egger", set)
  for (method in c("REML", "DL")) ask("egger-mixed", set, method, "knha")
  for (method in c("REML", "DL", "FE", "SJ")) ask("leave-one-out", set, method)
  if (nrow(sets[[set]]) < 60) {
    ask("influence", set); ask("influence", set, "DL", "knha")
    ask("cumulative", set, "DL"); ask("cumulative", set, "PM")
  }
}
random <- as.numeric(dat.bcg$alloc == "random"); alternate <- as.numeric(dat.bcg$alloc == "alternate")
lines <- list(list("bcg", dat.bcg$ablat), list("bcg", cbind(dat.bcg$ablat, dat.bcg$year)),
              list("bcg", cbind(random, alternate)),
              list("writing", cbind(writing$length, writing$wic, writing$feedback)),
              list("writing", cbind(writing$grade == 2, writing$grade == 3, writing$meta)),
              list("konstantopoulos", dat.konstantopoulos2011$year),
              list("assink", cbind(dat.assink2016$year, dat.assink2016$pubstatus)),
              list("facilitation", cbind(facilitation$score, facilitation$year)))
for (line in lines) {
  for (method in methods) for (inference in c("z", "knha")) {
    ask("regression", line[[1]], method, inference, mods = line[[2]])
  }
  ask("regression", line[[1]], "REML", "t", mods = line[[2]])
  ask("regression", line[[1]], "REML", "adhoc", mods = line[[2]])
  ask("q-profile", line[[1]], mods = line[[2]])
  if (line[[1]] %in% c("bcg", "facilitation")) {
    ask("influence", line[[1]], "REML", "knha", mods = line[[2]])
  }
}
for (method in c("REML", "DL", "FE")) {
  ask("groups", "bcg", method, mods = as.numeric(factor(dat.bcg$alloc)))
  ask("groups", "writing", method, mods = writing$grade)
  ask("groups-common", "bcg", method, "z", mods = as.numeric(factor(dat.bcg$alloc)))
  ask("groups-common", "writing", method, "z", mods = writing$grade)
}

# As metafor is of its own accord. Where the top is at 0 it ends a little above, and ours at 0.
is_above_none <- function(data, method, mods = NULL) {
  whole <- if (is.null(mods)) TRUE else rowSums(is.na(as.matrix(mods))) == 0
  ask <- list(method = method, inference = "z", confidence = 0.95)
  it <- if (is.null(mods)) fit(data, ask) else {
    fit(data[whole, ], ask, mods = unname(as.matrix(mods)[whole, , drop = FALSE]))
  }
  it$tau2 > 1e-6
}
for (method in c("REML", "ML", "EB")) for (inference in c("z", "knha")) {
  for (set in names(sets)) if (is_above_none(sets[[set]], method)) {
    ask("pool", set, method, inference, as_it_is = TRUE)
  }
  # Years near 2000 beside a 1, of a slope near none, cost metafor the digits of its R2.
  for (line in lines) if (line[[1]] != "konstantopoulos" && is_above_none(sets[[line[[1]]]], method, line[[2]])) {
    ask("regression", line[[1]], method, inference, mods = line[[2]], as_it_is = TRUE)
  }
}

number <- function(x) paste(format(x, digits = 17, trim = TRUE, scientific = TRUE), collapse = " ")
questions <- vapply(cases, function(it) {
  paste(it$kind, paste0(it$method, if (it$as_it_is) "*"), it$inference, it$confidence, nrow(it$data),
        if (is.null(it$mods)) 0 else ncol(it$mods), number(it$data$yi), number(it$data$vi),
        if (is.null(it$mods)) "" else number(as.vector(it$mods)))
}, "")
answers <- strsplit(trimws(system2(program, input = questions, stdout = TRUE)), " ")
stopifnot(length(answers) == length(cases))

failed <- 0
worst <- 0
for (i in seq_along(cases)) {
  it <- cases[[i]]
  name <- paste(it$kind, it$set, it$method, it$inference, if (it$as_it_is) "as it is")
  want <- tryCatch(as.numeric(expected[[it$kind]](it$data, it)), error = conditionMessage)
  got <- suppressWarnings(as.numeric(answers[[i]]))
  apart <- if (is.character(want) || length(got) != length(want) ||
               any(is.na(got) != is.na(want))) Inf else {
    max(c(0, abs(got - want) / pmax(abs(want), 1e-4)), na.rm = TRUE)
  }
  if (apart > 1e-6) {
    failed <- failed + 1
    cat("DIFFERS:", name, "\n  metafor:", head(format(want, digits = 10), 30), "\n  ours:   ",
        head(answers[[i]], 30), "\n")
  } else {
    worst <- max(worst, apart)
  }
}
cat(length(cases), "meta-analyses,", failed, "not so; the others at most", format(worst, digits = 2),
    "apart from metafor.\n")
quit(status = if (failed > 0) 1 else 0)
