# Seconds of the processor that R's survey takes to rake the same responses; ends with a status where
# its weights are not ours.  Rscript survey.R RESPONSES TARGETS WEIGHTS
suppressPackageStartupMessages(library(survey))
files <- commandArgs(trailingOnly = TRUE)
responses <- read.csv(files[1]); targets <- read.csv(files[2]); ours <- scan(files[3], quiet = TRUE)
variables <- unique(targets$variable)
margins <- lapply(variables, function(v) {
  of <- targets[targets$variable == v, ]
  setNames(data.frame(of$category, of$count), c(v, "Freq"))
})
design <- svydesign(id = ~1, weights = ~base, data = responses)
start <- proc.time()
raked <- rake(design, lapply(variables, function(v) as.formula(paste("~", v))), margins,
              control = list(maxit = 500, epsilon = 1e-12))
took <- proc.time() - start
apart <- max(abs(weights(raked) / ours - 1))
if (!is.finite(apart) || apart > 1e-6) { message("weights differ by ", apart); quit(status = 1) }
cat(took[["user.self"]] + took[["sys.self"]], "\n")
