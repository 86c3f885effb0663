# Holds our structural time-series models against R: a reference of the exact diffuse likelihood
# written here from Koopman (1997) with full matrices, and R's own StructTS, on the series that come
# with R.  Rscript struct_ts.R PROGRAM

program <- commandArgs(trailingOnly = TRUE)[1]

# The model's matrices: level, slope, and seasons by dummies, newest first.
model_of <- function(has_slope, seasonal, variances) {
  trend <- if (has_slope) matrix(c(1, 0, 1, 1), 2) else matrix(1)
  noise <- if (has_slope) variances[c("level", "slope")] else variances["level"]
  seen <- if (has_slope) c(1, 0) else 1
  if (seasonal > 0) {
    states <- seasonal - 1
    seasons <- rbind(rep(-1, states), cbind(diag(states - 1), 0))
    trend <- rbind(cbind(trend, matrix(0, nrow(trend), states)),
                   cbind(matrix(0, states, ncol(trend)), seasons))
    noise <- c(noise, variances["seasonal"], rep(0, states - 1))
    seen <- c(seen, 1, rep(0, states - 1))
  }
  list(T = trend, Q = diag(noise, length(noise)), Z = seen, H = variances[["irregular"]])
}

# Koopman (1997); Durbin and Koopman (2012), 5.2 and 7.2.2. log(2 pi) counts for each figure outside
# the diffuse phase.
exact_diffuse <- function(y, m) {
  k <- length(m$Z)
  a <- rep(0, k); P <- matrix(0, k, k); D <- diag(k)
  sum <- 0
  for (figure in y) {
    if (!is.na(figure)) {
      v <- figure - sum(m$Z * a)
      M <- drop(P %*% m$Z); F <- sum(m$Z * M) + m$H
      N <- drop(D %*% m$Z); G <- sum(m$Z * N)
      if (G > 1e-8) {
        a <- a + N * v / G
        P <- P + outer(N, N) * F / G^2 - (outer(M, N) + outer(N, M)) / G
        D <- D - outer(N, N) / G
        sum <- sum - 0.5 * log(G)
      } else {
        a <- a + M * v / F
        P <- P - outer(M, M) / F
        sum <- sum - 0.5 * (log(2 * pi) + log(F) + v^2 / F)
      }
    }
    a <- drop(m$T %*% a)
    P <- m$T %*% P %*% t(m$T) + m$Q
    D <- m$T %*% D %*% t(m$T)
  }
  sum
}

gaps <- function(x, at) { x[at] <- NA; x }
kinds <- list(
  list("Nile", Nile, "level"), list("Nile", Nile, "trend"),
  list("Nile with gaps", gaps(Nile, c(21:40, 61:80)), "level"),
  list("Lake Huron", LakeHuron, "level"), list("Lake Huron", LakeHuron, "trend"),
  list("New Haven", nhtemp, "level"), list("US population", log10(uspop), "trend"),
  list("Discoveries", discoveries, "level"), list("WWW users", WWWusage, "trend"),
  list("Sales", BJsales, "trend"), list("Sunspots", sunspot.year, "level"),
  list("Presidents", presidents[-1], "level"), list("Australians", austres, "trend"),
  list("UK gas", log10(UKgas), "BSM"), list("Johnson & Johnson", log10(JohnsonJohnson), "BSM"),
  list("Air passengers", log(AirPassengers), "BSM"), list("CO2", co2, "BSM"),
  list("CO2, 220 months", window(co2, end = c(1977, 4)), "BSM"),
  list("Nottingham", nottem, "BSM"), list("Accidents", USAccDeaths, "BSM"),
  list("Drivers", log10(UKDriverDeaths), "BSM"), list("Lung disease, men", mdeaths, "BSM"),
  list("Lung disease, women", fdeaths, "BSM"), list("Petrol", log10(UKgas)[1:60], "level"),
  list("Drivers with gaps", gaps(log10(UKDriverDeaths), c(30:33, 100)), "BSM"))

# What R's Kalman filter forecasts with StructTS's variances. Not predict(fit): StructTS fills the whole
# matrix of its first variance with one number, so that all states may only start off together, which is
# no diffuse prior unless there is one state alone. Here each state has a large variance of its own.
horizon <- 12
forecasts_of <- function(fit, series) {
  start <- fit$model0
  start$P[] <- 0
  diag(start$P) <- 1e7 * var(series, na.rm = TRUE)
  after <- attr(KalmanRun(as.numeric(series), start, nit = -1L, update = TRUE), "mod")
  KalmanForecast(horizon, after)
}
ask <- function(name, series, kind) {
  fit <- suppressWarnings(StructTS(series, type = kind))
  found <- fit$coef
  names(found)[names(found) == "epsilon"] <- "irregular"
  names(found)[names(found) == "seas"] <- "seasonal"
  variances <- c(irregular = 0, level = 0, slope = 0, seasonal = 0)
  variances[names(found)] <- found
  said <- forecasts_of(fit, series)
  own <- predict(fit, horizon)$pred
  if (kind == "level") stopifnot(all.equal(as.numeric(said$pred), as.numeric(own), tolerance = 1e-6))
  list(name = paste(name, kind), y = as.numeric(series), has_slope = kind != "level",
       seasonal = if (kind == "BSM") frequency(series) else 0, variances = variances,
       forecast = as.numeric(said$pred), deviation = sqrt(as.numeric(said$var)))
}
cases <- lapply(kinds, function(k) ask(k[[1]], k[[2]], k[[3]]))
cases <- c(list(list(name = "Nile at Durbin and Koopman's", y = as.numeric(Nile), has_slope = FALSE,
                     seasonal = 0, variances = c(irregular = 15099, level = 1469.1, slope = 0,
                                                 seasonal = 0), forecast = NULL)), cases)

number <- function(x) format(x, digits = 17, trim = TRUE, scientific = TRUE)
lines <- unlist(lapply(cases, function(case) c(
  paste(as.integer(case$has_slope), case$seasonal, paste(number(case$variances), collapse = " "),
        horizon),
  paste(ifelse(is.na(case$y), "NA", number(case$y)), collapse = " "))))
answers <- lapply(strsplit(system2(program, input = lines, stdout = TRUE), " "), as.numeric)
stopifnot(length(answers) == length(cases))

failed <- 0
hold <- function(is_so, name, what) {
  if (isTRUE(is_so)) return(invisible())
  failed <<- failed + 1
  cat(sprintf("NOT SO: %s: %s\n", name, what))
}
cat(sprintf("%-34s %14s %14s %14s %10s\n", "", "reference", "ours", "our maximum", "forecasts"))
for (i in seq_along(cases)) {
  case <- cases[[i]]; ours <- answers[[i]]
  reference <- exact_diffuse(case$y, model_of(case$has_slope, case$seasonal, case$variances))
  off <- NA
  hold(abs(ours[1] - reference) < 1e-6, case$name, "the likelihood at the same variances")
  hold(ours[2] >= reference - 1e-6, case$name, "the maximum is not below StructTS's")
  own <- setNames(ours[3:6], c("irregular", "level", "slope", "seasonal"))
  at_ours <- exact_diffuse(case$y, model_of(case$has_slope, case$seasonal, own))
  hold(abs(ours[2] - at_ours) < 1e-5, case$name, "the reference agrees at our maximum")
  if (!is.null(case$forecast)) {
    off <- max(abs(ours[8:(7 + horizon)] - case$forecast)) / diff(range(case$y, na.rm = TRUE))
    hold(off < 0.005, case$name, "forecasts at the same variances")
    wide <- ours[(8 + horizon):(7 + 2 * horizon)] / case$deviation
    hold(all(abs(wide - 1) < 0.005), case$name, "their standard deviations")
  }
  cat(sprintf("%-34s %14.6f %14.6f %14.6f %9.4f%%\n", case$name, reference, ours[1], ours[2],
              100 * off))
}
nile <- answers[[1]][1]
hold(abs(nile + 632.546) < 1e-3, "Nile", "-632.546 without the constant in full")
hold(abs(nile - log(2 * pi) / 2 + 633.465) < 1e-3, "Nile", "-633.465 with it")
cat(sprintf("%d series, %d not so.\n", length(cases), failed))
quit(status = if (failed > 0) 1 else 0)
