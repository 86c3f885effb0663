# Holds the shell's pooling of each file of studies in ../shared/data/meta against R's metafor and
# clubSandwich, figure by figure, to 1e-6 of each.  Rscript evidence.R COMMONWEAL
# metafor is asked as it is, but for Paule and Mandel's method, which it ends at 1e-4 of its own
# accord; for risk differences, whose tau2 is little more than the 1e-5 at which it ends the others;
# and for three levels, where its search ends at 1e-5 or so: there its likelihood at our
# variances must be no less than at its own, and all else at them is held.

folder <- "../shared/data/meta"
if (!suppressMessages(suppressWarnings(require(metafor, quietly = TRUE) &&
      require(clubSandwich, quietly = TRUE) && require(jsonlite, quietly = TRUE)))) {
  cat("SKIPPED: install r-cran-metafor, r-cran-clubsandwich and r-cran-jsonlite.\n")
  quit(status = 77)
}
if (!dir.exists(folder)) {
  cat("SKIPPED:", folder, "is absent, so the shell was not held against its files of studies.\n")
  quit(status = 0)
}
program <- commandArgs(trailingOnly = TRUE)[1]

held <- 0
failed <- 0
worst <- 0
same <- function(name, got, want) {
  got <- as.numeric(unlist(got)); want <- as.numeric(unlist(want))
  apart <- if (length(got) != length(want) || any(is.na(got) != is.na(want))) Inf else {
    max(c(0, abs(got - want) / pmax(abs(want), 1e-4)), na.rm = TRUE)
  }
  held <<- held + length(want)
  if (apart > 1e-6) {
    failed <<- failed + 1
    cat("DIFFERS:", name, "\n  R:   ", head(format(want, digits = 10)), "\n  ours:",
        head(format(got, digits = 10)), "\n")
  } else {
    worst <<- max(worst, apart)
  }
}
ask <- function(verb, file, options) {
  out <- system2(program, c("evidence", verb, shQuote(file.path(folder, file)), options, "--json"),
                 stdout = TRUE)
  fromJSON(paste(out, collapse = "\n"))
}

table_of <- function(file) read.csv(file.path(folder, file), check.names = FALSE)
bcg <- table_of("bcg.csv")
nicotine <- table_of("hartmannboyce2018.csv")
practices <- table_of("baskerville2012.csv")
# The first two arms of each trial of the network, side by side.
arms <- lapply(split(table_of("senn2013.csv"), table_of("senn2013.csv")$study), head, 2)
pairs <- do.call(rbind, lapply(arms, function(a) {
  data.frame(study = a$study[1], m1 = a$mi[1], sd1 = a$sdi[1], n1 = a$ni[1],
             m2 = a$mi[2], sd2 = a$sdi[2], n2 = a$ni[2])
}))
means <- tempfile(fileext = ".csv")
write.csv(pairs, means, row.names = FALSE)

counts <- "--columns ai=tpos,bi=tneg,ci=cpos,di=cneg"
sizes <- "--columns ai=x.nrt,n1i=n.nrt,ci=x.ctrl,n2i=n.ctrl"
by_name <- "--effect yi --variance vi"
pooled_sets <- list()
add <- function(name, file, options, effects, moderators = list()) {
  pooled_sets[[name]] <<- list(file = file, options = options, moderators = moderators,
                               is_small = grepl("rd", options),
                               data = data.frame(yi = as.numeric(effects$yi),
                                                 vi = as.numeric(effects$vi)))
}
for (measure in c("OR", "RR", "RD")) {
  word <- paste("--measure", tolower(measure))
  add(paste("bcg", measure), "bcg.csv", paste(word, counts),
      escalc(measure, ai = tpos, bi = tneg, ci = cpos, di = cneg, data = bcg),
      if (measure == "RR") list(ablat = ~ ablat, alloc = ~ alloc, `ablat,year` = ~ ablat + year))
  add(paste("nicotine", measure), "hartmannboyce2018.csv", paste(word, sizes),
      escalc(measure, ai = nicotine$x.nrt, n1i = nicotine$n.nrt, ci = nicotine$x.ctrl,
             n2i = nicotine$n.ctrl))
}
for (measure in c("SMD", "MD")) {
  add(paste("diabetes", measure), means,
      paste("--measure", tolower(measure),
            "--columns m1i=m1,sd1i=sd1,n1i=n1,m2i=m2,sd2i=sd2,n2i=n2"),
      escalc(measure, m1i = m1, sd1i = sd1, n1i = n1, m2i = m2, sd2i = sd2, n2i = n2,
             data = pairs))
}
add("facilitation", "baskerville2012.csv", "--effect smd --se se",
    data.frame(yi = practices$smd, vi = practices$se^2), list(design = ~ design, score = ~ score))
for (name in c("bangertdrowns2004", "konstantopoulos2011", "assink2016")) {
  file <- paste0(name, ".csv")
  add(name, file, by_name, table_of(file), switch(name,
    bangertdrowns2004 = list(length = ~ length, `wic,feedback` = ~ wic + feedback),
    assink2016 = list(deltype = ~ deltype, year = ~ year)))
}
# The temporary file is not in the folder.
ask_set <- function(it, options) {
  if (!file.exists(it$file)) return(ask("pool", it$file, paste(it$options, options)))
  fromJSON(paste(system2(program, c("evidence", "pool", it$file, it$options, options, "--json"),
                         stdout = TRUE), collapse = "\n"))
}

exact <- list(tol = 1e-14, maxiter = 10000, threshold = 1e-14)
fit <- function(it, method, knha, mods = NULL, data = it$data) {
  ask <- list(yi = data$yi, vi = data$vi, data = data, method = method,
              control = if (method == "PM" || it$is_small) exact else list(), test = if (knha) "knha" else "z")
  if (!is.null(mods)) ask$mods <- mods
  suppressWarnings(do.call(rma, ask))
}
for (name in names(pooled_sets)) for (method in c("REML", "DL", "PM", "ML", "EB", "SJ", "HE", "FE"))
  for (knha in c(FALSE, TRUE)) {
    it <- pooled_sets[[name]]
    want <- fit(it, method, knha)
    word <- if (method == "FE") "fixed" else tolower(method)
    got <- ask_set(it, paste("--method", word, if (knha) "--knha" else ""))
    at <- paste(name, method, if (knha) "knha")
    interval <- if (method == "FE") NULL else with(predict(want), c(pi.lb, pi.ub))
    same(paste(at, "mean"), c(got$k, got$estimate, got$se, got$ci, got$p),
         c(want$k, want$b, want$se, want$ci.lb, want$ci.ub, want$pval))
    same(paste(at, "prediction"), got$prediction, interval)
    same(paste(at, "spread"), c(got$tau2, got$i2, got$h2, got$q, got$q_df, got$q_p),
         c(want$tau2, want$I2, want$H2, want$QE, want$k - 1, want$QEp))
    same(paste(at, "weights"), got$weights, weights(want))
  }
for (name in names(pooled_sets)) for (moderator in names(pooled_sets[[name]]$moderators))
  for (knha in c(FALSE, TRUE)) {
    it <- pooled_sets[[name]]
    rows <- table_of(it$file)
    mods <- it$moderators[[moderator]]
    data <- cbind(rows[, all.vars(mods), drop = FALSE], it$data)
    want <- fit(it, "REML", knha, mods, data)
    got <- ask_set(it, paste("--moderator", moderator, if (knha) "--knha" else ""))
    coefficients <- got$coefficients
    same(paste(name, "on", moderator), c(coefficients$estimate, coefficients$se, coefficients$p),
         c(want$b, want$se, want$pval))
    same(paste(name, "on", moderator, "left"), c(got$tau2, got$qe, got$qe_p, got$qm, got$qm_p),
         c(want$tau2, want$QE, want$QEp, want$QM, want$QMp))
    same(paste(name, "on", moderator, "R2"), got$r2, want$R2)
  }

tables <- list(
  list("bcg.csv", counts, bcg$tpos, bcg$tpos + bcg$tneg, bcg$cpos, bcg$cpos + bcg$cneg),
  list("hartmannboyce2018.csv", sizes, nicotine$x.nrt, nicotine$n.nrt, nicotine$x.ctrl,
       nicotine$n.ctrl))
for (it in tables) for (method in c("mh or", "mh rr", "mh rd", "peto or")) {
  parts <- strsplit(method, " ")[[1]]
  got <- ask("pool", it[[1]], paste("--method", parts[1], "--measure", parts[2], it[[2]]))
  pooled <- if (parts[1] == "peto") {
    rma.peto(ai = it[[3]], n1i = it[[4]], ci = it[[5]], n2i = it[[6]])
  } else {
    rma.mh(measure = toupper(parts[2]), ai = it[[3]], n1i = it[[4]], ci = it[[5]], n2i = it[[6]])
  }
  same(paste(it[[1]], method), c(got$estimate, got$se, got$ci, got$q, got$i2),
       c(pooled$b, pooled$se, pooled$ci.lb, pooled$ci.ub, pooled$QE, pooled$I2))
}

nested <- list(list("konstantopoulos2011.csv", "district"), list("assink2016.csv", "study"))
for (it in nested) for (method in c("REML", "ML")) {
  data <- table_of(it[[1]])
  data$cluster <- data[[it[[2]]]]; data$effect <- seq_len(nrow(data))
  options <- paste(by_name, "--level", it[[2]], "--method", tolower(method))
  got <- ask("pool", it[[1]], options)
  found_at <- function(...) rma.mv(yi, vi, random = ~ 1 | cluster/effect, data = data,
                                   method = method, ...)
  alone <- found_at()
  want <- found_at(sigma2 = got$sigma2)
  stopifnot(logLik(want) >= logLik(alone) - 1e-8, abs(alone$sigma2 - got$sigma2) < 1e-5)
  at <- paste(it[[1]], "levels", method)
  same(at, c(got$estimate, got$se, got$ci, got$p, got$q, got$prediction, got$weights,
             got$levels$log_likelihood),
       c(want$b, want$se, want$ci.lb, want$ci.ub, want$pval, want$QE,
         with(predict(want), c(pi.lb, pi.ub)), weights(want, type = "rowsum"), logLik(want)))
  kind <- if (it[[2]] == "study") "deltype" else "year"
  got <- ask("pool", it[[1]], paste(options, "--moderator", kind))
  want_on <- found_at(sigma2 = got$sigma2, mods = as.formula(paste("~", kind)))
  same(paste(at, "on", kind), c(got$qe, got$qm, got$qm_df, got$qm_p),
       c(want_on$QE, want_on$QM, want_on$m, want_on$QMp))
  for (type in c("CR1", "CR2")) {
    robust <- coef_test(want, vcov = type, cluster = data$cluster, test = "Satterthwaite")
    got <- ask("pool", it[[1]], paste(options, "--cluster", it[[2]], "--correction", tolower(type)))
    same(paste(at, type), c(got$estimate, got$se, got$df, got$p),
         c(robust$beta, robust$SE, robust$df_Satt, robust$p_Satt))
  }
}
cat(held, "figures of", length(dir(folder)), "files of studies by the shell,", failed,
    "answers not so; the others at most", format(worst, digits = 2), "apart from R.\n")
quit(status = if (failed > 0) 1 else 0)
