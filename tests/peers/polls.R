# Holds `commonweal poll` against R's survey: rake, calibrate (linear, cut off at bounds, logit),
# replicate weights raked, means and shares with their errors and design effects. On the schools that
# come with survey, and on the European Social Survey where ../shared is.  Rscript polls.R PROGRAM

program <- commandArgs(trailingOnly = TRUE)[1]
if (!requireNamespace("survey", quietly = TRUE)) {
  cat("SKIPPED: R's survey is not on this machine. Install r-cran-survey.\n")
  quit(status = 77)
}
suppressPackageStartupMessages({ library(survey); library(jsonlite) })
options(survey.lonely.psu = "adjust")
data(api)
folder <- tempfile("polls"); dir.create(folder)
at <- function(name) file.path(folder, name)

held <- 0; worst <- 0
expect <- function(name, got, want, within = 1e-8) {
  apart <- max(abs(got - want) / pmax(abs(want), 1e-3))
  if (length(got) != length(want) || !is.finite(apart) || apart > within) {
    cat("DIFFERS:", name, "by", apart, "\n  R:   ", head(format(want, digits = 15)), "\n  ours:",
        head(format(got, digits = 15)), "\n")
    quit(status = 1)
  }
  held <<- held + 1
  if (within <= 1e-8) worst <<- max(worst, apart)
}

ours <- function(verb, file, ...) {
  out <- system2(program, c("poll", verb, file, ...), stdout = TRUE)
  if (!is.null(attr(out, "status"))) { cat("FAILED:", verb, ..., "\n"); quit(status = 1) }
  out
}
weighed <- function(file, targets, ...) read.csv(text = ours("weigh", file, "--targets", targets, "--csv", ...))

# Margins as lists of data frames (survey), as our file, and as totals of a model (calibrate).
margins_of <- function(data, variables) {
  lapply(variables, function(v) {
    counts <- aggregate(data$..w, list(data[[v]]), sum)
    setNames(counts, c(v, "Freq"))
  })
}
write_targets <- function(margins, file) {
  rows <- do.call(rbind, lapply(margins, function(m)
    data.frame(variable = names(m)[1], category = as.character(m[[1]]),
               count = format(m$Freq, digits = 17, trim = TRUE, scientific = FALSE))))
  write.csv(rows, file, row.names = FALSE, quote = FALSE)
}
totals_of <- function(margins, formula, data) {
  columns <- colnames(model.matrix(formula, data))
  totals <- c("(Intercept)" = sum(margins[[1]]$Freq))
  for (m in margins) totals[paste0(names(m)[1], m[[1]])] <- m$Freq
  totals[columns]
}

hold <- function(name, data, design, variables, margins, base, bounds) {
  file <- at("responses.csv"); targets <- at("targets.csv")
  write.csv(data, file, row.names = FALSE, na = "NA")
  write_targets(margins, targets)
  formula <- as.formula(paste("~", paste(variables, collapse = "+")))
  raked <- rake(design, lapply(variables, function(v) as.formula(paste("~", v))), margins,
                control = list(maxit = 2000, epsilon = 1e-14))
  expect(paste(name, "raked"), weighed(file, targets, "--base", base)$weight, weights(raked))
  totals <- totals_of(margins, formula, data)
  for (how in c("greg", "bounded", "logit")) {
    fitted <- calibrate(design, formula, totals, calfun = if (how == "logit") "logit" else "linear",
                        bounds = if (how == "greg") c(-Inf, Inf) else bounds, epsilon = 1e-13,
                        maxit = 500)
    options <- if (how != "greg") c("--bounds", paste(bounds, collapse = ","))
    got <- weighed(file, targets, "--base", base, "--method", if (how == "logit") "logit" else "greg",
                   options)$weight
    expect(paste(name, how), got, weights(fitted))
  }
}

shares <- function(name, file, design, question, by = NULL, ...) {
  json <- fromJSON(ours("table", file, "--question", question, if (!is.null(by)) c("--by", by),
                        "--json", ...), simplifyDataFrame = FALSE)
  groups <- if (is.null(by)) list(NULL) else sort(unique(na.omit(design$variables[[by]])))
  columns <- if (is.null(by)) json$columns[1] else json$columns[-1]
  for (i in seq_along(columns)) {
    part <- design[!is.na(design$variables[[question]]), ]
    if (!is.null(by)) part <- part[which(part$variables[[by]] == groups[[i]]), ]
    for (s in columns[[i]]$shares) {
      if (s$suppressed || s$responses == 0) next
      part$variables$..given <- as.numeric(part$variables[[question]] == s$answer)
      fit <- svymean(~..given, part)
      expect(paste(name, question, s$answer), s$share, coef(fit)[[1]])
      expect(paste(name, question, s$answer, "error"), s$error, SE(fit)[[1]], 1e-7)
    }
  }
}

mean_of <- function(file, question, ...) {
  fromJSON(ours("table", file, "--question", question, "--json", ...),
           simplifyDataFrame = FALSE)$columns[[1]]$mean
}

# The schools. Margins of all 6,194.
pop <- transform(apipop, ..w = 1)
school <- c("stype", "sch.wide", "comp.imp")
dclus <- svydesign(id = ~dnum, weights = ~pw, data = apiclus1)
dstrat <- svydesign(id = ~1, strata = ~stype, weights = ~pw, data = apistrat, fpc = ~fpc)
hold("apiclus1", apiclus1, dclus, school[1:2], margins_of(pop, school[1:2]), "pw", c(0.8, 2.1))
file <- at("responses.csv")
expect("apiclus1 mean", unlist(mean_of(file, "api00", "--weight", "pw", "--cluster", "dnum")[c("mean", "error")]),
       c(coef(svymean(~api00, dclus)), SE(svymean(~api00, dclus))), 1e-7)
shares("apiclus1", file, dclus, "stype", NULL, "--weight", "pw", "--cluster", "dnum")

# Replicates: every jackknife weight raked as the sample is.
replicates <- weighed(file, at("targets.csv"), "--base", "pw", "--cluster", "dnum", "--replicates", "jackknife")
jackknife <- rake(as.svrepdesign(dclus, type = "JK1", mse = TRUE), list(~stype, ~sch.wide),
                  margins_of(pop, school[1:2]), control = list(maxit = 2000, epsilon = 1e-14))
matrix_of <- as.matrix(replicates[grep("^replicate_", names(replicates))])
theirs <- weights(jackknife, "analysis")
order_of <- order(unique(apiclus1$dnum))  # survey's replicates go by district, ours as they come.
match_of <- apply(matrix_of, 2, function(w) which.min(colSums(abs(theirs - w))))
expect("apiclus1 replicates", as.vector(matrix_of), as.vector(theirs[, match_of]), 1e-6)
stopifnot(length(unique(match_of)) == ncol(theirs))

hold("apistrat", apistrat, dstrat, school, margins_of(pop, school), "pw", c(0.5, 2))
design <- c("--weight", "pw", "--strata", "stype", "--population", "fpc")
fit <- svymean(~api00, dstrat, deff = "replace")
expect("apistrat mean", unlist(mean_of(file, "api00", design)[c("mean", "error", "design_effect")]),
       c(coef(fit), SE(fit), deff(fit)), 1e-6)
shares("apistrat", file, dstrat, "sch.wide", "awards", design)
shares("apistrat", file, dstrat, "stype", "comp.imp", design)

chance <- function(file, question, by, ...) fromJSON(ours("table", file, "--question", question, "--by", by, "--json", ...))$test
test <- chance(file, "sch.wide", "stype", design)
theirs <- svychisq(~sch.wide + stype, dstrat)
expect("apistrat chi-square", unlist(test[c("f", "degrees", "degrees_rest", "p")]),
       c(theirs$statistic, theirs$parameter, theirs$p.value), 1e-6)

# 2,204 people, from their design weights to what the survey's own weights make.
ess_file <- "../shared/data/opinion/ess9_uk_2018.csv"
if (file.exists(ess_file)) {
  ess <- read.csv(ess_file, check.names = FALSE)
  ess$gndr <- factor(ess$gndr); ess$region <- factor(ess$region); ess$health <- factor(ess$health)
  dess <- svydesign(id = ~psu, strata = ~stratum, weights = ~dweight, data = ess, nest = TRUE)
  variables <- c("gndr", "region", "health")
  hold("ess", ess, dess, variables, margins_of(transform(ess, ..w = pspwght), variables), "dweight",
       c(0.6, 1.6))
  wess <- svydesign(id = ~psu, strata = ~stratum, weights = ~pspwght, data = ess, nest = TRUE)
  design <- c("--weight", "pspwght", "--strata", "stratum", "--cluster", "psu")
  asked <- subset(wess, !is.na(trstplc))
  expect("ess trust in police", unlist(mean_of(file, "trstplc", design)[c("mean", "error")]),
         c(coef(svymean(~trstplc, asked)), SE(svymean(~trstplc, asked))), 1e-7)
  shares("ess", file, wess, "trstplc", "gndr", design)
  shares("ess", file, wess, "health", "gndr", design)
  for (question in c("health", "polintr", "vote", "domicil", "brncntr")) {
    test <- chance(file, question, "gndr", design)
    theirs <- svychisq(as.formula(paste0("~", question, "+gndr")),
                       wess[!is.na(wess$variables[[question]]), ])
    expect(paste("ess", question, "chi-square"), unlist(test[c("f", "degrees", "degrees_rest", "p")]),
           c(theirs$statistic, theirs$parameter, theirs$p.value), 1e-6)
  }
} else {
  cat("NOT HELD: ../shared/data/opinion is absent, so the European Social Survey was left out.\n")
}
unlink(folder, recursive = TRUE)
cat(held, "sets of weights, means, shares and errors: weights at most", format(worst, digits = 2),
    "apart from R's survey.\n")
